import { localeOf, type Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { SourceChange } from '../../translation/types.ts'
import { Marked } from './Marked.tsx'

type Props = { change: SourceChange; source: Locale; language: Locale }

/** What the source says anew since the text was translated, word by word. */
export function ChangePart({ change, source, language }: Props) {
  const { lang, dir } = localeOf(source)
  return (
    <details className="manara-pair__change" open>
      <summary>{sayWith(words.changedSince, { day: change.since }, language)}</summary>
      <p lang={lang} dir={dir}>
        {change.segments.map(({ kind, text }, index) => {
          const marked = <Marked text={text} language={language} />
          if (kind === 'same') return <span key={index}>{marked}</span>
          const Change = kind === 'added' ? 'ins' : 'del'
          return (
            <Change key={index}>
              <span className="manara-hidden">
                {say(kind === 'added' ? words.is : words.was, language)}{' '}
              </span>
              {marked}
            </Change>
          )
        })}
      </p>
    </details>
  )
}
