import type { Locale } from '#schema/locales'
import type { ReactNode } from 'react'
import type { Dates } from '../../attendance/attendance-report.ts'
import { columns, type Column } from '../../attendance/small-groups.ts'
import { attendanceWords, columnLabels } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'

/** A table of how many people came: a column of names, and one for each number. */
export function ReportTable({
  caption,
  head,
  language,
  children,
}: {
  caption: string
  /** What the first column names. */
  head: string
  language: Locale
  children: ReactNode
}) {
  return (
    <table className="manara-report-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(columnLabels[column], language)}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

/** One row; `numbers` is `null` where nobody counted. */
export function ReportLine({
  name,
  dates,
  numbers,
  language,
}: {
  name: string
  dates: Dates
  numbers: Record<Column, string> | null
  language: Locale
}) {
  const { counted, uncounted } = dates
  const said = sayWith(
    attendanceWords[uncounted > 0 && counted > 0 ? 'datesMissing' : 'dates'],
    { all: counted + uncounted, missing: uncounted },
    language,
  )
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{said}</small>
      </th>
      {numbers ? (
        columns.map((column) => <td key={column}>{numbers[column]}</td>)
      ) : (
        <td colSpan={columns.length}>{say(attendanceWords.unknown, language)}</td>
      )}
    </tr>
  )
}
