import type { Locale } from '#schema/locales'
import { grouped, type CentreMonth } from '../../attendance/attendance-report.ts'
import type { MonthRange } from '../../attendance/month-range.ts'
import { sayMonth } from '../../attendance/say-month.ts'
import type { Names } from '../../collections/head-counts/read-names.ts'
import { attendanceWords } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { ChartPatterns, MonthChart } from './MonthChart.tsx'
import { MonthTable } from './MonthTable.tsx'
import { RangeForm } from './RangeForm.tsx'
import { SumsTables } from './SumsTables.tsx'

/** How many people came in some months, with small groups hidden. */
export function Report({
  report,
  range,
  names,
  now,
  language,
}: {
  report: readonly CentreMonth[]
  range: MonthRange
  names: Names
  now: Date
  language: Locale
}) {
  // The latest month is what one came for.
  const months = grouped(report, ({ month }) => month).toReversed()
  return (
    <section className="manara-report">
      <h2>{say(attendanceWords.report, language)}</h2>
      <RangeForm range={range} now={now} language={language} />
      <p>
        {say(attendanceWords.aboutSmall, language)} {say(attendanceWords.aboutHidden, language)}
      </p>
      {report.length === 0 && <p>{say(attendanceWords.nothingHeld, language)}</p>}
      <ChartPatterns />
      {months.map(([{ month }, tables]) => {
        const words = { month: sayMonth(month, language) }
        return (
          <section key={month} className="manara-report-month">
            <h3>{words.month}</h3>
            <MonthChart
              title={sayWith(attendanceWords.chartOf, words, language)}
              tables={tables}
              names={names}
              language={language}
            />
            <MonthTable
              caption={sayWith(attendanceWords.tableOf, words, language)}
              tables={tables}
              names={names}
              language={language}
            />
          </section>
        )
      })}
      {months.length > 1 && <SumsTables report={report} names={names} language={language} />}
    </section>
  )
}
