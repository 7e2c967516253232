import { localeOf, type Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import type { FoundTerm } from '../../translation/glossary.ts'

type Props = {
  terms: readonly FoundTerm[]
  source: Locale
  target: Locale
  language: Locale
  onUse: (word: string) => void
}

/** The glossary's words in the source with what they are called in the translation's language. */
export function GlossaryPart({ terms, source, target, language, onUse }: Props) {
  if (terms.length === 0) return null
  return (
    <details className="manara-terms" open>
      <summary>{say(words.glossary, language)}</summary>
      <p>{say(words.glossaryHint, language)}</p>
      <ul>
        {terms.map(({ id, name, agreed }) => (
          <li key={id}>
            <bdi lang={localeOf(source).lang}>{name}</bdi>
            <span aria-hidden="true">→</span>
            {agreed === null ? (
              <i>{say(words.notAgreed, language)}</i>
            ) : (
              <button
                type="button"
                className="manara-translate__button"
                lang={localeOf(target).lang}
                // The text field keeps its cursor.
                onPointerDown={(event) => {
                  event.preventDefault()
                }}
                onClick={() => {
                  onUse(agreed)
                }}
              >
                {agreed}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
