import type { Endpoint } from 'payload'
import { recordAudit } from '../audit/record-audit.ts'
import { releaseAnswers } from '../labels/release-answers.ts'
import { say } from '../labels/say.ts'
import { goBack } from '../release/go-back.ts'
import { momentOfRelease } from '../release/release-moment.ts'
import type { GoBackAnswer } from '../release/state-types.ts'
import { sayWith } from '../schedule/say-with.ts'
import { jsonBody } from './json-body.ts'
import { keptRelease, releaseKeeper, releaseSent } from './kept-release.ts'

/** `POST /api/release-go-back` with `{ release }`: makes a kept release the public one. */
export const releaseGoBackEndpoint: Endpoint = {
  path: '/release-go-back',
  method: 'post',
  handler: async (req) => {
    const { payload, i18n } = req
    const { language } = i18n
    const by = releaseKeeper(req, 'goBack')
    const { release } = await jsonBody(req, releaseSent)
    const { isCurrent } = await keptRelease(req, release)
    if (isCurrent) {
      const message = say(releaseAnswers.publicAlready, language)
      return Response.json({ message }, { status: 409 })
    }
    if (!(await goBack({ payload, release, ...by }))) {
      return Response.json({ message: say(releaseAnswers.notBack, language) }, { status: 502 })
    }
    await recordAudit(payload, {
      ...{ action: 'wentBack', subject: 'release', subjectId: release, subjectName: release },
      ...{ ...by, locale: null, details: {} },
    })
    const date = momentOfRelease(release) ?? ''
    const message = sayWith(releaseAnswers.wentBack, { date }, language)
    return Response.json({ message, release } satisfies GoBackAnswer)
  },
}
