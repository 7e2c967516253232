import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isLocale } from '#schema/locales'
import { staffRole } from '../../access/staff-role.ts'
import { monthRange } from '../../attendance/month-range.ts'
import { uncountedDates } from '../../collections/head-counts/counted-dates.ts'
import { readNames } from '../../collections/head-counts/read-names.ts'
import { readReport } from '../../collections/head-counts/read-report.ts'
import { navWords } from '../../labels/dates-nav.ts'
import { say } from '../../labels/say.ts'
import { DatesNav } from '../dates/DatesNav.tsx'
import './attendance.css'
import { CountList } from './CountList.tsx'
import './report.css'
import { Report } from './Report.tsx'

const twoWeeks = 14 * 86_400_000

/** Head counts, at `/admin/dates/attendance`: dates that wait for theirs, and the report. */
export async function AttendanceView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, viewActions } = props
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect('/admin/login')
  if (staffRole(user) === null) redirect('/admin')
  const language = isLocale(i18n.language) ? i18n.language : 'en'
  const now = new Date()
  const range = monthRange(searchParams ?? {}, now)
  const names = await readNames(payload, language)
  const span = { start: new Date(now.getTime() - twoWeeks), end: now }
  const [dates, report] = await Promise.all([
    uncountedDates(req, span, now),
    readReport(req, { range, names, language }),
  ])
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
      {...(viewActions && { viewActions })}
      payload={payload}
      permissions={permissions}
      req={req}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <div className="manara-attendance">
          <DatesNav here="attendance" />
          <h1>{say(navWords.attendance, language)}</h1>
          <CountList dates={dates} names={names} language={language} />
          <Report report={report} range={range} names={names} now={now} language={language} />
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
