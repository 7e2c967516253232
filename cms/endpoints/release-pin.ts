import type { Endpoint } from 'payload'
import { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import { releaseAnswers } from '../labels/release-answers.ts'
import { say } from '../labels/say.ts'
import { runProgram } from '../release/run-program.ts'
import { releasePlace } from '../release/settings.ts'
import { pinProgram } from '../release/site-programs.ts'
import type { PinAnswer } from '../release/state-types.ts'
import { jsonBody } from './json-body.ts'
import { keptRelease, refuse, releaseKeeper, releaseSent } from './kept-release.ts'

const pinSent = releaseSent.extend({ pinned: z.boolean() })

/** `POST /api/release-pin` with `{ release, pinned }`: keeps a release beyond the newest ones, or no longer. */
export const releasePinEndpoint: Endpoint = {
  path: '/release-pin',
  method: 'post',
  handler: async (req) => {
    const { payload, i18n } = req
    const by = releaseKeeper(req, 'pin')
    const { release, pinned } = await jsonBody(req, pinSent)
    const kept = await keptRelease(req, release)
    if (!kept) return refuse(req, 'notKept', 404)
    if (kept.isPinned !== pinned) {
      const program = pinProgram(releasePlace(payload), release, pinned)
      const { code, said } = await runProgram(program).ended
      if (code !== 0) {
        payload.logger.error({ msg: `Pinning ${release} failed: ${said}` })
        return refuse(req, 'notPinned', 502)
      }
      await recordAudit(payload, {
        ...{ action: pinned ? 'pinned' : 'unpinned', subject: 'release' },
        ...{ subjectId: release, subjectName: release, ...by, locale: null, details: {} },
      })
    }
    const message = say(releaseAnswers[pinned ? 'pinned' : 'unpinned'], i18n.language)
    return Response.json({ message, release, pinned } satisfies PinAnswer)
  },
}
