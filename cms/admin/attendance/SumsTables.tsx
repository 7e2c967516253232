import type { Locale } from '#schema/locales'
import type { CentreMonth } from '../../attendance/attendance-report.ts'
import { sumsByCentre, sumsByCourse } from '../../attendance/report-sums.ts'
import type { Names } from '../../collections/head-counts/read-names.ts'
import { attendanceWords } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'
import { ReportLine, ReportTable } from './ReportTable.tsx'
import { saySums } from './say-row.ts'

/** The sums of all months: by centre, and by course. */
export function SumsTables({
  report,
  names,
  language,
}: {
  report: readonly CentreMonth[]
  names: Names
  language: Locale
}) {
  const centres = sumsByCentre(report).map((sums) => ({
    id: sums.centre,
    name: names.centre(sums.centre),
    sums,
  }))
  const courses = sumsByCourse(report).map((sums) => ({
    id: sums.course,
    name: names.course(sums.course),
    sums,
  }))
  const tables = [
    { caption: attendanceWords.byCentre, head: attendanceWords.centre, rows: centres },
    { caption: attendanceWords.byCourse, head: attendanceWords.course, rows: courses },
  ]
  return tables.map(({ caption, head, rows }) => (
    <ReportTable
      key={caption.en}
      caption={say(caption, language)}
      head={say(head, language)}
      language={language}
    >
      <tbody>
        {rows.map(({ id, name, sums }) => (
          <ReportLine
            key={id}
            name={name}
            dates={sums}
            numbers={sums.counted > 0 ? saySums(sums, language) : null}
            language={language}
          />
        ))}
      </tbody>
    </ReportTable>
  ))
}
