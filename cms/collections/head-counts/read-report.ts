import { attendanceReport, ordered, type CentreMonth } from '../../attendance/attendance-report.ts'
import { momentsOf, monthOf, type MonthRange } from '../../attendance/month-range.ts'
import { countedDates, uncountedDates } from './counted-dates.ts'
import type { Reader } from './held-dates.ts'
import type { Names } from './read-names.ts'

/**
 * The report of some months, in the order of months and names, with small groups hidden; for a trainer
 * of the own centre.
 */
export async function readReport(
  reader: Reader,
  { range, names, language }: { range: MonthRange; names: Names; language: string },
): Promise<CentreMonth[]> {
  const span = momentsOf(range)
  const [counted, uncounted] = await Promise.all([
    countedDates(reader, span),
    uncountedDates(reader, span),
  ])
  const report = attendanceReport(
    counted.map((count) => ({ ...count, month: monthOf(count.heldOn) })),
    uncounted.map((date) => ({ ...date, month: monthOf(date.startsAt) })),
  )
  const { compare } = new Intl.Collator(language)
  const lastNull = (one: string | null, other: string | null) =>
    Number(one === null) - Number(other === null)
  return ordered(report, {
    centre: (one, other) => lastNull(one, other) || compare(names.centre(one), names.centre(other)),
    course: (one, other) => lastNull(one, other) || compare(names.course(one), names.course(other)),
  })
}
