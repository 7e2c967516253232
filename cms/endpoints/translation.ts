import type { Endpoint } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { isLocale, localeCodes } from '#schema/locales'
import { translationWords as words } from '../labels/translation.ts'
import { say } from '../labels/say.ts'
import { readTranslation } from '../translation/read-translation.ts'
import { saveTranslation } from '../translation/save-translation.ts'
import { demand, documentRequest } from './document-request.ts'
import { jsonBody } from './json-body.ts'

const value = z.union([
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.unknown()),
  z.null(),
])
const sent = z.object({
  locale: z.enum(localeCodes),
  texts: z.record(z.string(), value),
  base: z.record(z.string(), z.string()),
})

/** `GET …/translation?locale=ckb` of a document or global: its texts beside the source's. */
export function readTranslationEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      const { type, id } = await documentRequest(req)
      const locale = req.query['locale']
      if (!isLocale(locale)) throw new APIError(say(words.whichLanguage, req.i18n.language), 400)
      return Response.json(await readTranslation({ payload: req.payload, type, id, locale }))
    },
  }
}

/**
 * `POST …/translation` of a document or global, `{ locale, texts, base }`: saves texts of one language in
 * the draft. Answers what was saved, and what was not because somebody else changed it.
 */
export function saveTranslationEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const document = await documentRequest(req)
      const { locale, texts, base } = await jsonBody(req, sent)
      await demand(req, { act: 'text', document, locale })
      const { payload, i18n } = req
      const { type, id } = document
      const result = await saveTranslation({ payload, type, id, locale, texts, base })
      const message = say(result.refused.length > 0 ? words.refused : words.saved, i18n.language)
      return Response.json({ ...result, message })
    },
  }
}
