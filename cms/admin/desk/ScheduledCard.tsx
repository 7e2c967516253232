import type { Locale } from '#schema/locales'
import { languageLabels } from '../../labels/choices.ts'
import { deskWords } from '../../labels/desk.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { DeskCard } from './DeskCard.tsx'
import { DeskLine } from './DeskLine.tsx'
import type { ScheduledLine } from './desk-lists.ts'

/** What goes out or is withdrawn by itself in the next seven days. */
export function ScheduledCard({
  lines,
  language,
}: {
  lines: readonly ScheduledLine[]
  language: Locale
}) {
  return (
    <DeskCard
      name="scheduled"
      heading={deskWords.scheduled}
      none={lines.length > 0 ? null : deskWords.noneScheduled}
      language={language}
    >
      <ul className="manara-desk-lines">
        {lines.map(({ document, language: { locale }, scheduled }) => (
          <DeskLine key={scheduled.row} document={document} locale={locale} language={language}>
            {sayWith(
              scheduled.action === 'publish' ? deskWords.willPublish : deskWords.willWithdraw,
              { language: say(languageLabels[locale], language), date: scheduled.at },
              language,
            )}
          </DeskLine>
        ))}
      </ul>
    </DeskCard>
  )
}
