import Link from 'next/link'
import { useId } from 'react'
import type { Locale } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'
import { navWords } from '../../labels/dates-nav.ts'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import { digits, sayDate, sayDay } from '../../schedule/say-date.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { DateMark, DeskDate } from '../../schedule/types.ts'
import { AgainButton } from './AgainButton.tsx'
import { DateButtons } from './DateButtons.tsx'
import type { Group } from './group-dates.ts'
import { sayHours } from './say-hours.ts'
import { StatusChips } from './StatusChips.tsx'

type Props = {
  date: DeskDate
  language: Locale
  isBusy: boolean
  isLast: boolean
  part: Group['part']
  onMark: (mark: DateMark) => void
}

/** One date: when, what and where it is, how it stands, and a button for each thing that can happen. */
export function DateCard({ date, language, isBusy, isLast, part, onMark }: Props) {
  const heading = useId()
  const { startsAt, endsAt, status, movedFrom, title, centre, room } = date
  const length = Date.parse(endsAt) - Date.parse(startsAt)
  const where = [
    centre ?? say(words.online, language),
    room !== null && sayWith(words.roomNamed, { room: digits(room, language) }, language),
  ].filter((each) => each !== false)
  const When = status === 'cancelled' ? 's' : 'span'
  return (
    <li>
      <article
        className="manara-date"
        aria-labelledby={heading}
        aria-busy={isBusy}
        data-status={status}
        data-date={date.date}
      >
        <h4 id={heading}>
          <When>
            {sayDay(startsAt, language)}{' '}
            <span className="manara-hours-said">{sayHours(date, language)}</span>
          </When>
          <span className="manara-date__title">{title}</span>
        </h4>
        {status === 'moved' && movedFrom !== null && (
          <p className="manara-date__before">
            {say(words.before, language)}{' '}
            <s>
              {sayDate(
                {
                  startsAt: movedFrom,
                  endsAt: new Date(Date.parse(movedFrom) + length).toISOString(),
                },
                language,
              )}
            </s>
          </p>
        )}
        <p className="manara-date__where">{where.join(' · ')}</p>
        <StatusChips date={date} language={language} />
        {part === 'over' ? (
          isLast && <AgainButton language={language} onMark={onMark} />
        ) : (
          <DateButtons date={date} language={language} isLast={isLast} onMark={onMark} />
        )}
        <p className="manara-date__links">
          <Link
            href={`/admin/collections/${collectionSlugs.session}/${date.session}`}
            prefetch={false}
          >
            {say(words.fullForm, language)}
          </Link>
          {(part === 'today' || part === 'over') && (
            <Link href="/admin/dates/attendance" prefetch={false}>
              {say(navWords.attendance, language)}
            </Link>
          )}
        </p>
      </article>
    </li>
  )
}
