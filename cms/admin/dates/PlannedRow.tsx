import type { Locale } from '#schema/locales'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import { sayDate, sayDay } from '../../schedule/say-date.ts'
import type { PlannedDate } from '../../schedule/types.ts'
import { ClockFields, type Hours } from './ClockFields.tsx'
import type { OtherTime } from './draft.ts'
import { sayHours } from './say-hours.ts'
import { Tick } from './Tick.tsx'
import { Warnings } from './Warnings.tsx'

type Props = {
  date: PlannedDate
  move: OtherTime | undefined
  language: Locale
  onLeaveOut: (isLeftOut: boolean) => void
  onMove: (values: Partial<Hours>) => void
  onStay: () => void
}

/** One date of a repetition. */
export function PlannedRow({ date, move, language, onLeaveOut, onMove, onStay }: Props) {
  const { startsAt, isLeftOut, warnings } = date
  const when = sayDate(date, language)
  return (
    <li className="manara-planned__date" data-left-out={isLeftOut}>
      <div role="group" aria-label={when}>
        <p className="manara-planned__when">
          {isLeftOut ? <s>{sayDay(startsAt, language)}</s> : sayDay(startsAt, language)}{' '}
          <span className="manara-hours-said">{sayHours(date, language)}</span>
        </p>
        <div className="manara-planned__choices">
          <Tick name={say(words.leaveOut, language)} isOn={isLeftOut} onTurn={onLeaveOut} />
          {!isLeftOut && (
            <button
              type="button"
              className="manara-button"
              aria-expanded={move !== undefined}
              onClick={() => {
                if (move) onStay()
                else onMove({})
              }}
            >
              {say(move ? words.asPlanned : words.otherTime, language)}
            </button>
          )}
        </div>
        {move && !isLeftOut && (
          <ClockFields
            value={move}
            language={language}
            onChange={(name, value) => {
              onMove({ day: move.day, start: move.start, end: move.end, [name]: value })
            }}
          />
        )}
        {!isLeftOut && <Warnings warnings={warnings} />}
      </div>
    </li>
  )
}
