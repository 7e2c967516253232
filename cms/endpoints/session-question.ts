import type { PayloadRequest } from 'payload'
import { sayFinding } from '../schedule/findings.ts'
import { makePlan } from '../schedule/make-plan.ts'
import { missingReferences } from '../schedule/missing-references.ts'
import { ownPost } from '../schedule/own-post.ts'
import { readSurroundings } from '../schedule/read-surroundings.ts'
import { sessionPostSchema } from '../schedule/session-post-schema.ts'
import type { Plan } from '../schedule/types.ts'
import { jsonBody } from './json-body.ts'
import { demandSessionMaker } from './session-maker.ts'
import { staffUser } from './staff-user.ts'

/**
 * Reads what somebody wants to post, and plans it.
 * @throws APIError 401 without log-in, 400 for what has another shape; Forbidden for whoever makes no
 *   sessions.
 */
export async function sessionQuestion(req: PayloadRequest) {
  const { payload, i18n } = req
  const user = staffUser(req)
  demandSessionMaker(req)
  const { post, ownCentre } = ownPost(await jsonBody(req, sessionPostSchema), user)
  const { language } = i18n
  const around = await readSurroundings({ payload, user, post, language, now: new Date() })
  const { dates, problems } = makePlan(post, { around, ownCentre })
  const missing = await missingReferences(payload, post)
  const plan: Plan = {
    dates,
    problems: [...problems, ...missing.map((finding) => sayFinding(finding, language))],
  }
  return { user, post, plan }
}
