import type { Locale } from '#schema/locales'
import { languageLabels } from '../../labels/choices.ts'
import { deskWords } from '../../labels/desk.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { DocumentStates } from '../../states/types.ts'
import { queueOf, type QueueReason } from '../../translation/queue.ts'
import { DeskCard } from './DeskCard.tsx'

/** How much waits in the queues of the languages that somebody writes; nothing for who writes none. */
export function TranslationsCard({
  states,
  locales,
  language,
}: {
  states: readonly DocumentStates[]
  locales: readonly Locale[]
  language: Locale
}) {
  if (locales.length === 0) return null
  const queues = locales
    .map((locale) => ({ locale, items: queueOf(states, locale) }))
    .filter(({ items }) => items.length > 0)
  return (
    <DeskCard
      name="translations"
      heading={deskWords.translations}
      none={queues.length > 0 ? null : deskWords.noneTranslations}
      language={language}
    >
      <ul className="manara-desk-lines">
        {queues.map(({ locale, items }) => {
          const count = (reason: QueueReason) =>
            items.filter((each) => each.reason === reason).length
          return (
            <li key={locale}>
              <a href={`/admin/translate?locale=${locale}`}>
                {say(languageLabels[locale], language)}
              </a>
              <span>
                {sayWith(
                  deskWords.toTranslate,
                  {
                    ...{ missing: count('missing'), outdated: count('outdated') },
                    returned: count('changesRequested'),
                  },
                  language,
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </DeskCard>
  )
}
