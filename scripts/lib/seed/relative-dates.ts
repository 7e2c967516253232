import { weekdays, type Weekday } from '#schema/centre'

const dayLength = 24 * 60 * 60 * 1000
const relativeDay = /^([+-]\d+)d$/
const relativeMoment = /^([+-]\d+)w ([a-z]{3}) (\d{2}:\d{2})$/

/**
 * A day, whether it is written out or counted from today.
 * @param today the day of seeding in Baghdad, `2026-11-22`
 * @example resolveDay('+10d', '2026-11-22') // => '2026-12-02'
 */
export function resolveDay(value: string, today: string): string {
  const match = relativeDay.exec(value)
  return match ? addDays(today, Number(match[1])) : value
}

/**
 * A moment, whether it is written out or counted in weeks from this one, which began on Saturday.
 * @example resolveMoment('+2w sun 10:00', '2026-11-22') // => '2026-12-06T10:00:00+03:00'
 * @throws Error for a day of the week that there is none of.
 */
export function resolveMoment(value: string, today: string): string {
  const match = relativeMoment.exec(value)
  if (!match) return value
  const [, weeks = '0', name = '', time = ''] = match
  const index = weekdays.indexOf(name as Weekday)
  if (index < 0) throw new Error(`"${name}" in "${value}" is no day of the week.`)
  const saturday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 1) % 7))
  return `${addDays(saturday, Number(weeks) * 7 + index)}T${time}:00+03:00`
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10)
}
