import type { Endpoint } from 'payload'
import { z } from 'zod'
import { localeCodes } from '#schema/locales'
import { cancelGoLive, makeGoLive } from '../go-live/make-go-live.ts'
import type { GoLive } from '../go-live/types.ts'
import { languageLabels } from '../labels/choices.ts'
import { sayProblem } from '../labels/say-problem.ts'
import { say } from '../labels/say.ts'
import { scheduleMessages } from '../labels/schedule-publish.ts'
import { sayWith } from '../schedule/say-with.ts'
import { demand, documentRequest } from './document-request.ts'
import { jsonBody } from './json-body.ts'
import { momentSchema } from './moment.ts'
import { orRefusal } from './refusal.ts'

const sentSchema = z.object({
  locales: z.array(z.enum(localeCodes)).min(1),
  notBefore: momentSchema,
})

/**
 * `POST …/go-live` of a document or global with `{ locales, notBefore? }`: lets languages go out in one
 * act, as soon as all are ready. Answers `{ goLive, message }`; the message names what stands in the way.
 */
export function goLiveEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const { payload, i18n, user } = req
      const document = await documentRequest(req)
      const { locales, notBefore = null } = await jsonBody(req, sentSchema)
      for (const locale of locales) await demand(req, { act: 'publish', document, locale })
      const { type, id, by } = document
      return orRefusal(req, async () => {
        const byId = String(user?.id)
        const goLive = await makeGoLive({ payload, type, id, locales, notBefore, by, byId })
        return Response.json({ goLive, message: sayGoLive(goLive, i18n.language) })
      })
    },
  }
}

/** `POST …/go-live-cancel` of a document or global: its languages wait for each other no longer. */
export function goLiveCancelEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const { payload, i18n, user } = req
      const document = await documentRequest(req)
      const { type, id, by } = document
      await demand(req, { act: 'publish', document })
      return orRefusal(req, async () => {
        await cancelGoLive({ payload, type, id, by, byId: String(user?.id) })
        return Response.json({ message: say(scheduleMessages.goLiveCancelled, i18n.language) })
      })
    },
  }
}

function sayGoLive({ locales, notBefore, state, problems }: GoLive, language: string): string {
  const locale = locales.map((each) => say(languageLabels[each], language)).join(' · ')
  if (state === 'done') return sayWith(scheduleMessages.goLiveDone, { locale }, language)
  const words =
    notBefore === null ? scheduleMessages.goLiveSet : scheduleMessages.goLiveSetNotBefore
  return [
    sayWith(words, { locale, date: notBefore ?? '' }, language),
    ...problems.map((problem) => sayProblem(problem, language)),
  ].join('\n')
}
