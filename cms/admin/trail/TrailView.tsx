import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { staffRole } from '../../access/staff-role.ts'
import { readTitlesOf } from '../../audit/read-titles.ts'
import { readTrail } from '../../audit/read-trail.ts'
import { readTrailFilter, trailQuery } from '../../audit/trail-filter.ts'
import { trailWords } from '../../labels/audit.ts'
import { say } from '../../labels/say.ts'
import { DatesPage } from '../dates/DatesPage.tsx'
import { datesVisitor } from '../dates/dates-visitor.ts'
import '../desk/desk-page.css'
import { TrailForm } from './TrailForm.tsx'
import { TrailList } from './TrailList.tsx'
import { TrailPages } from './TrailPages.tsx'
import './trail.css'

/** The audit trail, at `/admin/trail`, for administrators. */
export async function TrailView(props: AdminViewServerProps) {
  const { user, language } = datesVisitor(props)
  if (staffRole(user) !== 'administrator') redirect('/admin/unauthorized')
  const { payload } = props.initPageResult.req
  const asked = props.searchParams ?? {}
  const filter = readTrailFilter(asked)
  const page = Math.max(1, Number.parseInt(String(asked['page']), 10) || 1)
  const { records, pages } = await readTrail({ payload, user, filter, page })
  const titleOf = await readTitlesOf(records, { payload, language })
  const query = trailQuery(filter)
  return (
    <DatesPage view={props}>
      <div className="manara-desk manara-trail">
        <h1>{say(trailWords.title, language)}</h1>
        <p>{say(trailWords.about, language)}</p>
        <TrailForm filter={filter} language={language} />
        <TrailList records={records} titleOf={titleOf} language={language} />
        <TrailPages page={page} pages={pages} query={query} language={language} />
      </div>
    </DatesPage>
  )
}
