import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { runGoLives } from '../go-live/run-go-lives.ts'
import { reviewDone, reviewRefusals } from '../labels/review.ts'
import { say } from '../labels/say.ts'
import { reviewLanguage } from '../review/review-language.ts'
import { reviewSteps } from '../review/types.ts'
import { commandBody, demand, documentRequest } from './document-request.ts'
import { sentBody } from './json-body.ts'
import { problemsAnswer } from './problems-answer.ts'

const remarkMax = 2000
const sentSchema = z.object({
  step: z.enum(reviewSteps),
  remark: z.string().max(remarkMax).nullish(),
  inStep: z.boolean().default(false),
})

/**
 * `POST …/review` of a document or global with `{ locale, step, remark?, inStep? }`: what somebody says
 * about the newest draft of one language. 422 answers `{ problems, message, errors }` for what could not
 * be published, and `{ message }` for what is against the rules; sentences are in the reader's language.
 */
export function reviewEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const { payload, user } = req
      const { language } = req.i18n
      const document = await documentRequest(req)
      const { locale } = await commandBody(req)
      const { step, remark = null, inStep } = sentBody(req, sentSchema)
      await demand(req, { act: step === 'submitted' ? 'submit' : 'review', document, locale })
      const { type, id, by } = document
      const result = await reviewLanguage({
        ...{ payload, type, id, locale, step, remark, inStep },
        ...{ by, byId: String(user?.id) },
      })
      if (result.ok) {
        if (step !== 'changesRequested') await publishWhatWaited(req)
        return Response.json({ message: say(reviewDone[step], language) })
      }
      if (result.refusal === 'problems') return problemsAnswer(req, result.problems)
      const message = say(reviewRefusals[result.refusal], language)
      return Response.json({ message, errors: [{ message }] }, { status: 422 })
    },
  }
}

// What somebody said is written down by now, whatever becomes of the rest; the desk's tick tries again.
async function publishWhatWaited({ payload }: PayloadRequest): Promise<void> {
  try {
    await runGoLives({ payload, now: new Date() })
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: 'What waits for its languages could not be published.',
    })
  }
}
