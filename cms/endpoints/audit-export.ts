import type { Endpoint } from 'payload'
import { isLocale } from '#schema/locales'
import { staffRole } from '../access/staff-role.ts'
import { readTitlesOf } from '../audit/read-titles.ts'
import { readTrail } from '../audit/read-trail.ts'
import { trailCsv } from '../audit/trail-csv.ts'
import { readTrailFilter } from '../audit/trail-filter.ts'
import { trailWords } from '../labels/audit.ts'
import { messages } from '../labels/messages.ts'
import { say } from '../labels/say.ts'
import { dayOf } from '../schedule/baghdad.ts'

/**
 * `GET /api/audit-trail/export.csv?action=&subject=&by=&name=&from=&to=`: the trail as a table in the
 * language of whoever asks. 401 without log-in and 403 for whoever is no administrator, `{ message }`.
 */
export const auditExportEndpoint: Omit<Endpoint, 'root'> = {
  path: '/export.csv',
  method: 'get',
  handler: async ({ payload, user, query, i18n }) => {
    const language = isLocale(i18n.language) ? i18n.language : 'en'
    if (!user) return refused(say(messages.loggedOut, language), 401)
    if (staffRole(user) !== 'administrator') {
      return refused(say(trailWords.administratorsOnly, language), 403)
    }
    const { records } = await readTrail({ payload, user, filter: readTrailFilter(query) })
    const titleOf = await readTitlesOf(records, { payload, language })
    const name = `audit-trail-${dayOf(new Date().toISOString())}.csv`
    return new Response(trailCsv(records, { language, titleOf }), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    })
  },
}

const refused = (message: string, status: number) => Response.json({ message }, { status })
