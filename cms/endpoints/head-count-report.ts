import type { Endpoint } from 'payload'
import { staffRole } from '../access/staff-role.ts'
import { monthRange } from '../attendance/month-range.ts'
import { reportCsv } from '../attendance/report-csv.ts'
import { readNames } from '../collections/head-counts/read-names.ts'
import { readReport } from '../collections/head-counts/read-report.ts'
import { attendanceWords, columnLabels } from '../labels/attendance.ts'
import { say } from '../labels/say.ts'

/**
 * `GET /api/head-counts/report.csv?from=2026-10&to=2026-12`: the report with small groups hidden, in the
 * language of whoever asks; a trainer gets the own centre's. 401 `{ message }` without log-in.
 */
export const headCountReportEndpoint: Endpoint = {
  path: '/report.csv',
  method: 'get',
  handler: async (req) => {
    const { language } = req.i18n
    if (staffRole(req.user) === null) {
      return Response.json({ message: say(attendanceWords.logIn, language) }, { status: 401 })
    }
    const range = monthRange(req.query, new Date())
    const names = await readNames(req.payload, language)
    const report = await readReport(req, { range, names, language })
    const { month, centre, course, counted, uncounted, allCourses } = attendanceWords
    const heads = { month, centre, course, counted, uncounted, ...columnLabels }
    const csv = reportCsv(report, {
      centre: names.centre,
      course: names.course,
      allCourses: say(allCourses, language),
      heads: Object.fromEntries(
        Object.entries(heads).map(([name, words]) => [name, say(words, language)]),
      ) as Record<keyof typeof heads, string>,
    })
    const name = `head-counts-${range.from}-${range.to}.csv`
    return new Response(csv, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    })
  },
}
