import { useState } from 'react'
import type { Locale } from '#schema/locales'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import type { DateMark, DeskDate } from '../../schedule/types.ts'
import { laterOn, momentOf } from './clock.ts'
import { clockOf } from '../../schedule/baghdad.ts'
import { ClockFields, type Hours } from './ClockFields.tsx'

type Props = { date: DeskDate; language: Locale; onMove: (mark: DateMark) => void }

/** Asks for a date's new day and time; it lasts as long as before unless the end is changed too. */
export function MoveForm({ date, language, onMove }: Props) {
  const [hours, setHours] = useState<Hours>(() => hoursOf(date))
  const [isIncomplete, setIsIncomplete] = useState(false)
  const save = () => {
    const startsAt = momentOf({ day: hours.day, time: hours.start })
    const endsAt = momentOf({ day: hours.day, time: hours.end })
    setIsIncomplete(startsAt === null || endsAt === null)
    if (startsAt !== null && endsAt !== null) onMove({ mark: 'moved', startsAt, endsAt })
  }
  return (
    <form
      className="manara-move"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <ClockFields
        value={hours}
        language={language}
        onChange={(name, value) => {
          setHours(name === 'start' ? withNewStart(hours, value) : { ...hours, [name]: value })
        }}
      />
      {isIncomplete && (
        <p className="manara-field__problem" role="alert">
          {say(words.incomplete, language)}
        </p>
      )}
      <button type="submit" className="manara-button manara-button--main">
        {say(words.moveNow, language)}
      </button>
    </form>
  )
}

function hoursOf({ startsAt, endsAt }: DeskDate): Hours {
  const { day, time } = clockOf(startsAt)
  return { day, start: time, end: clockOf(endsAt).time }
}

function withNewStart(hours: Hours, start: string): Hours {
  const length = minutesOf(hours.end) - minutesOf(hours.start)
  const canFollow = start !== '' && length > 0
  return { ...hours, start, end: canFollow ? laterOn(start, length) : hours.end }
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
