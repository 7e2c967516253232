import type { Locale } from '#schema/locales'
import type { CentreMonth } from '../../attendance/attendance-report.ts'
import { sumsOf } from '../../attendance/report-sums.ts'
import type { Names } from '../../collections/head-counts/read-names.ts'
import { attendanceWords } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'
import { ReportLine, ReportTable } from './ReportTable.tsx'
import { sayCells, saySums } from './say-row.ts'

/** The numbers of one month, by centre and course. */
export function MonthTable({
  caption,
  tables,
  names,
  language,
}: {
  caption: string
  tables: readonly CentreMonth[]
  names: Names
  language: Locale
}) {
  const sums = sumsOf(tables)
  return (
    <ReportTable caption={caption} head={say(attendanceWords.course, language)} language={language}>
      {tables.map(({ centre, rows, all }) => (
        <tbody key={centre}>
          <tr>
            <th scope="rowgroup" colSpan={5}>
              {names.centre(centre)}
            </th>
          </tr>
          {rows.map(({ course, cells, ...dates }) => (
            <ReportLine
              key={course}
              name={names.course(course)}
              dates={dates}
              numbers={cells && sayCells(cells, language)}
              language={language}
            />
          ))}
          {all?.cells && (
            <ReportLine
              name={say(attendanceWords.allCourses, language)}
              dates={all}
              numbers={sayCells(all.cells, language)}
              language={language}
            />
          )}
        </tbody>
      ))}
      {tables.length > 1 && (
        <tfoot>
          <ReportLine
            name={say(attendanceWords.allCentres, language)}
            dates={sums}
            numbers={sums.counted > 0 ? saySums(sums, language) : null}
            language={language}
          />
        </tfoot>
      )}
    </ReportTable>
  )
}
