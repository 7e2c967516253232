import type { Locale } from '#schema/locales'
import { datesWords as words, partLabels } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import type { DateMark, DeskDate } from '../../schedule/types.ts'
import { DateCard } from './DateCard.tsx'
import { groupDates, isLast, type Group } from './group-dates.ts'

type Props = {
  dates: readonly DeskDate[]
  /** The moment at which the page was made. */
  now: string
  language: Locale
  /** Ids of dates whose tap is on its way. */
  busy: readonly string[]
  onMark: (date: DeskDate, mark: DateMark) => void
}

/** The dates of the trainer's centre: today's and this week's first. */
export function DateList({ dates, now, language, busy, onMark }: Props) {
  const groups = groupDates(dates, now)
  if (groups.length === 0) return <p>{say(words.nothing, language)}</p>
  const listOf = ({ part, dates: found }: Group) => (
    <ul className="manara-dates-list">
      {found.map((date) => (
        <DateCard
          key={date.date}
          date={date}
          language={language}
          isBusy={busy.includes(date.date)}
          isLast={isLast(date, dates)}
          part={part}
          onMark={(mark) => {
            onMark(date, mark)
          }}
        />
      ))}
    </ul>
  )
  return groups.map((group) =>
    group.part === 'over' ? (
      <details key={group.part} className="manara-more">
        <summary>{say(partLabels[group.part], language)}</summary>
        {listOf(group)}
      </details>
    ) : (
      <section key={group.part}>
        <h3>{say(partLabels[group.part], language)}</h3>
        {listOf(group)}
      </section>
    ),
  )
}
