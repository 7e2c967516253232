import type { Locale } from '#schema/locales'
import { deskWords } from '../../labels/desk.ts'
import { say } from '../../labels/say.ts'
import { sayWhen } from '../../schedule/say-when.ts'
import type { DeskDate } from '../../schedule/types.ts'
import { DeskCard } from './DeskCard.tsx'
import { shownLines } from './desk-lists.ts'

/** The sessions of the next seven days. */
export function SessionsCard({
  dates,
  all,
  language,
}: {
  dates: readonly DeskDate[]
  /** Where whoever looks finds all of them. */
  all: string
  language: Locale
}) {
  return (
    <DeskCard
      name="sessions"
      heading={deskWords.sessions}
      none={dates.length > 0 ? null : deskWords.noneSessions}
      all={{ href: all, count: dates.length }}
      language={language}
    >
      <ul className="manara-desk-lines">
        {dates.slice(0, shownLines).map((date) => (
          <li key={`${date.session}/${date.date}`}>
            <a href={`/admin/collections/sessions/${date.session}`}>
              <bdi>{date.title}</bdi>
            </a>
            <span>
              {[
                sayWhen(date, language),
                ...(date.centre ? [date.centre] : []),
                ...(date.status === 'cancelled' ? [say(deskWords.cancelled, language)] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </DeskCard>
  )
}
