import { APIError, type Endpoint } from 'payload'
import { say } from '../labels/say.ts'
import { sayProblem } from '../labels/say-problem.ts'
import { scheduleMessages, scheduleProblems, scheduleRefusals } from '../labels/schedule.ts'
import { applyMark } from '../schedule/apply-mark.ts'
import { readDesk } from '../schedule/read-desk.ts'
import { sayWhen } from '../schedule/say-when.ts'
import { sayWith } from '../schedule/say-with.ts'
import { dateMarkSchema } from '../schedule/session-post-schema.ts'
import { warnOfDate } from '../schedule/warn-of-date.ts'
import { demand, documentRequest } from './document-request.ts'
import { jsonBody } from './json-body.ts'
import { staffUser } from './staff-user.ts'

const refusals = { ...scheduleProblems, ...scheduleRefusals }

/**
 * `POST …/:id/dates/:date` of sessions: changes one date and publishes it, 200 `{ message, dates }`
 * with the session's dates as they are then; a new time's message says what speaks against it. 422 and 404 answer `{ message }` and change nothing.
 */
export const sessionMarkEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/dates/:date',
  method: 'post',
  handler: async (req) => {
    const { payload, i18n } = req
    const { language } = i18n
    const user = staffUser(req)
    const document = await documentRequest(req).catch((error: unknown) => {
      if (!(error instanceof APIError) || error.status !== 404) throw error
      throw new APIError(say(scheduleRefusals.unknown, language), 404)
    })
    await demand(req, { act: 'publish', document })
    const { id, by } = document
    const mark = await jsonBody(req, dateMarkSchema)
    const date = String(req.routeParams?.['date'])
    const now = new Date()
    const outcome = await applyMark({ payload, user, by, id, date, mark, now })
    if ('refusal' in outcome) {
      const { code, params = {} } = outcome.refusal
      const message = sayWith(refusals[code], params, language)
      return Response.json({ message }, { status: code === 'unknown' ? 404 : 422 })
    }
    const { row, result } = outcome
    if (!result.ok) {
      const problems = result.problems.map((problem) => sayProblem(problem, language))
      const message = [say(scheduleRefusals.notPublished, language), ...problems].join('\n')
      return Response.json({ message }, { status: 422 })
    }
    const when = sayWhen(row, language)
    const done = sayWith(scheduleMessages[mark.mark], { when }, language)
    const hasNewTime = mark.mark === 'again' || mark.mark === 'moved'
    const warnings = hasNewTime
      ? await warnOfDate({ payload, user, session: id, date: row, language, now })
      : []
    const message = [done, ...warnings].join('\n')
    const { dates } = await readDesk({ payload, user, language, now: new Date(), session: id })
    return Response.json({ message, dates })
  },
}
