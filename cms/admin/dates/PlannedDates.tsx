import type { Locale } from '#schema/locales'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import type { PlannedDate } from '../../schedule/types.ts'
import { clockOf } from '../../schedule/baghdad.ts'
import type { Draft } from './draft.ts'
import { PlannedRow } from './PlannedRow.tsx'
import { Warnings } from './Warnings.tsx'

type Props = {
  dates: readonly PlannedDate[]
  draft: Draft
  language: Locale
  onChange: (values: Partial<Draft>) => void
}

/** The real dates before they are saved: any can be left out or held at another time. */
export function PlannedDates({ dates, draft, language, onChange }: Props) {
  const { exceptions, moves } = draft
  if (draft.rhythm === 'once') return <Warnings warnings={dates[0]?.warnings ?? []} />
  if (dates.length === 0) return null
  const without = (from: string) => moves.filter((move) => move.from !== from)
  return (
    <section className="manara-planned">
      <h3>{say(words.planned, language)}</h3>
      <ol>
        {dates.map((date) => (
          <PlannedRow
            key={date.from}
            date={date}
            move={moves.find(({ from }) => from === date.from)}
            language={language}
            onLeaveOut={(isLeftOut) => {
              const others = exceptions.filter((from) => from !== date.from)
              onChange({ exceptions: isLeftOut ? [...others, date.from] : others })
            }}
            onMove={(values) => {
              const move = { ...hoursOf(date), ...values, from: date.from }
              onChange({ moves: [...without(date.from), move] })
            }}
            onStay={() => {
              onChange({ moves: without(date.from) })
            }}
          />
        ))}
      </ol>
    </section>
  )
}

function hoursOf({ startsAt, endsAt }: PlannedDate) {
  const { day, time } = clockOf(startsAt)
  return { day, start: time, end: clockOf(endsAt).time }
}
