import type { Locale } from '#schema/locales'
import { monthsOf, type MonthRange } from '../../attendance/month-range.ts'
import { sayMonth } from '../../attendance/say-month.ts'
import { attendanceWords } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'

/** From which month to which; lists, because not every browser picks months. */
export function RangeForm({
  range,
  now,
  language,
}: {
  range: MonthRange
  now: Date
  language: Locale
}) {
  const known = monthsOf(now)
  const months = [...new Set([...known, range.from, range.to])].sort().reverse()
  return (
    <form method="get" className="manara-range">
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{say(attendanceWords[end], language)}</span>
          <select name={end} defaultValue={range[end]}>
            {months.map((month) => (
              <option key={month} value={month}>
                {sayMonth(month, language)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{say(attendanceWords.show, language)}</button>
      <a href={`/api/head-counts/report.csv?from=${range.from}&to=${range.to}`} download>
        {say(attendanceWords.csv, language)}
      </a>
    </form>
  )
}
