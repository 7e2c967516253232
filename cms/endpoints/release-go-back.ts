import type { Endpoint } from 'payload'
import { recordAudit } from '../audit/record-audit.ts'
import { releaseAnswers } from '../labels/release-answers.ts'
import { goBack } from '../release/go-back.ts'
import { momentOfRelease } from '../release/release-moment.ts'
import type { GoBackAnswer } from '../release/state-types.ts'
import { sayWith } from '../schedule/say-with.ts'
import { jsonBody } from './json-body.ts'
import { keptRelease, refuse, releaseKeeper, releaseSent } from './kept-release.ts'

/** `POST /api/release-go-back` with `{ release }`: makes a kept release the public one. */
export const releaseGoBackEndpoint: Endpoint = {
  path: '/release-go-back',
  method: 'post',
  handler: async (req) => {
    const { payload, i18n } = req
    const by = releaseKeeper(req, 'goBack')
    const { release } = await jsonBody(req, releaseSent)
    const kept = await keptRelease(req, release)
    if (!kept) return refuse(req, 'notKept', 404)
    if (kept.isCurrent) return refuse(req, 'publicAlready', 409)
    if (!(await goBack({ payload, release, ...by }))) return refuse(req, 'notBack', 502)
    await recordAudit(payload, {
      ...{ action: 'wentBack', subject: 'release', subjectId: release, subjectName: release },
      ...{ ...by, locale: null, details: {} },
    })
    const date = momentOfRelease(release) ?? ''
    const message = sayWith(releaseAnswers.wentBack, { date }, i18n.language)
    return Response.json({ message, release } satisfies GoBackAnswer)
  },
}
