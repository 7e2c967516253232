import type { AdminViewServerProps } from 'payload'
import { monthRange } from '../../attendance/month-range.ts'
import { uncountedDates } from '../../collections/head-counts/counted-dates.ts'
import { readNames } from '../../collections/head-counts/read-names.ts'
import { readReport } from '../../collections/head-counts/read-report.ts'
import { navWords } from '../../labels/dates-nav.ts'
import { say } from '../../labels/say.ts'
import { DatesPage } from '../dates/DatesPage.tsx'
import { sessionsVisitor } from '../dates/sessions-visitor.ts'
import { DatesNav } from '../dates/DatesNav.tsx'
import './attendance.css'
import { CountList } from './CountList.tsx'
import './report.css'
import { Report } from './Report.tsx'

const twoWeeks = 14 * 86_400_000

/** Head counts, at `/admin/dates/attendance`: dates that wait for theirs, and the report. */
export async function AttendanceView(props: AdminViewServerProps) {
  const { language } = sessionsVisitor(props)
  const { req } = props.initPageResult
  const { payload } = req
  const now = new Date()
  const range = monthRange(props.searchParams ?? {}, now)
  const names = await readNames(payload, language)
  const span = { start: new Date(now.getTime() - twoWeeks), end: now }
  const [dates, report] = await Promise.all([
    uncountedDates(req, span, now),
    readReport(req, { range, names, language }),
  ])
  return (
    <DatesPage view={props}>
      <div className="manara-attendance">
        <DatesNav here="attendance" />
        <h1>{say(navWords.attendance, language)}</h1>
        <CountList dates={dates} names={names} language={language} />
        <Report report={report} range={range} names={names} now={now} language={language} />
      </div>
    </DatesPage>
  )
}
