import { Forbidden, type Endpoint } from 'payload'
import { mayRelease } from '../access/may-release.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { releaseAnswers } from '../labels/release-answers.ts'
import { say } from '../labels/say.ts'
import { askForRelease } from '../release/ask-for-release.ts'
import { readSituation } from '../release/read-situation.ts'
import { isSame } from '../release/read-state.ts'
import { momentOfRelease } from '../release/release-moment.ts'
import { releaseMaker, releasePlace } from '../release/settings.ts'
import type { ReleaseNowAnswer } from '../release/state-types.ts'
import { sayWith } from '../schedule/say-with.ts'
import { byName } from './by-name.ts'
import { refuse } from './kept-release.ts'
import { staffUser } from './staff-user.ts'

/**
 * `POST /api/release-now`: asks for a release where what is published is not public yet, or
 * somebody went back; 409 where
 * nobody makes any.
 */
export const releaseNowEndpoint: Endpoint = {
  path: '/release-now',
  method: 'post',
  handler: async (req) => {
    const { payload, i18n } = req
    const { language } = i18n
    const user = staffUser(req)
    if (!mayRelease(user).release) throw new Forbidden(req.t)
    if (releaseMaker(payload) === 'never') return refuse(req, 'nobodyMakes', 409)
    const { released, published, hold } = await readSituation({
      ...{ payload, ...releasePlace(payload), now: new Date() },
    })
    // What was gone back to stays no longer, also where it is what would be made.
    if (!hold && released && isSame(released, published)) {
      const date = momentOfRelease(released.id) ?? ''
      const message = sayWith(releaseAnswers.nothingToDo, { date }, language)
      return Response.json({ message, asked: false } satisfies ReleaseNowAnswer)
    }
    const by = { byId: String(user.id), byName: byName(user) }
    await askForRelease(payload, { reason: 'button', ...by })
    const subjectId = released?.id ?? '–'
    await recordAudit(payload, {
      ...{ action: 'askedForRelease', subject: 'release', subjectId, subjectName: subjectId },
      ...{ ...by, locale: null, details: {} },
    })
    const message = say(releaseAnswers.asked, language)
    return Response.json({ message, asked: true } satisfies ReleaseNowAnswer)
  },
}
