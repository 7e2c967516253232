import { localeOf, type Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import { plainText } from '../../translation/plain-text.ts'
import type { Refused } from '../../translation/types.ts'

type Props = {
  refused: Refused
  locale: Locale
  language: Locale
  onKeep: (whose: 'mine' | 'theirs') => void
}

/** The text that somebody else wrote meanwhile, with the choice between the two. */
export function ConflictPart({ refused, locale, language, onKeep }: Props) {
  const { lang, dir } = localeOf(locale)
  if (refused.base === null) {
    return (
      <p className="manara-pair__conflict" role="alert">
        {say(words.rowGone, language)}
      </p>
    )
  }
  return (
    <div className="manara-pair__conflict" role="alert">
      <p>{say(words.theirs, language)}</p>
      <blockquote lang={lang} dir={dir}>
        {plainText(refused.theirs) || say(words.empty, language)}
      </blockquote>
      <p className="manara-translate__buttons">
        {(['mine', 'theirs'] as const).map((whose) => (
          <button
            key={whose}
            type="button"
            className="manara-translate__button"
            onClick={() => {
              onKeep(whose)
            }}
          >
            {say(whose === 'mine' ? words.keepMine : words.keepTheirs, language)}
          </button>
        ))}
      </p>
    </div>
  )
}
