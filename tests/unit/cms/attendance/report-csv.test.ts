import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { attendanceReport } from '../../../../cms/attendance/attendance-report.ts'
import { reportCsv } from '../../../../cms/attendance/report-csv.ts'

const words = {
  heads: {
    ...{ month: 'الشهر', centre: 'المركز', course: 'الدورة' },
    ...{ counted: 'counted', uncounted: 'not counted' },
    ...{ women: 'نساء', men: 'رجال', youth: 'دون ٢٥', total: 'المجموع' },
  },
  centre: (id: string | null) => id ?? 'Online',
  course: (id: string | null) => id ?? 'Others',
  allCourses: 'All courses',
}
const october = { month: '2026-10', centre: 'Erbil, "MRC"' }

describe('reportCsv', () => {
  const report = attendanceReport(
    [
      { ...october, course: '=HYPERLINK("x")', women: 3, men: 9, youth: 0 },
      { ...october, course: 'CV', women: 10, men: 8, youth: 0 },
    ],
    [{ ...october, course: null }],
  )
  const csv = reportCsv(report, words)

  it('is read back by another parser, with marks for what is hidden', () => {
    expect(parse(csv, { bom: true })).toEqual([
      Object.values(words.heads),
      ['2026-10', 'Erbil, "MRC"', `'=HYPERLINK("x")`, '1', '0', '<5', '*', '0', '12'],
      ['2026-10', 'Erbil, "MRC"', 'CV', '1', '0', '*', '*', '0', '18'],
      ['2026-10', 'Erbil, "MRC"', 'Others', '0', '1', '', '', '', ''],
      ['2026-10', 'Erbil, "MRC"', 'All courses', '2', '1', '13', '17', '0', '30'],
    ])
  })

  it('begins with a byte order mark and ends lines as spreadsheets do', () => {
    expect(csv.codePointAt(0)).toBe(0xfeff)
    expect(csv.split('\r\n')).toHaveLength(6)
  })

  it('is a head alone where nothing was held', () => {
    expect(parse(reportCsv([], words), { bom: true })).toEqual([Object.values(words.heads)])
  })
})
