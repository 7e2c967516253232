import type { PayloadHandler, PayloadRequest } from 'payload'
import { isLocale } from '#schema/locales'
import { previewMessages } from '../labels/preview.ts'
import { say } from '../labels/say.ts'
import { readPreviewToken, type PreviewTarget } from '../preview/token.ts'

type Answer = (
  req: PayloadRequest,
  /** The draft, and the editor's language. */
  asked: PreviewTarget & { language: string },
) => Promise<Response>

/**
 * Answers whoever holds a draft's token in the header `x-preview-token`. The address names the draft
 * as well, and a token opens that one only: otherwise 403, in the language that the address names,
 * or else the reader's.
 */
export function withPreviewToken(answer: Answer): PayloadHandler {
  return async (req) => {
    const { payload, headers, query } = req
    const language = isLocale(query['language']) ? query['language'] : req.i18n.language
    const opens = readPreviewToken(headers.get('x-preview-token') ?? '', {
      secret: payload.secret,
      now: new Date(),
    })
    const { type, id, locale } = query
    const isOfToken = opens?.type === type && opens?.id === id && opens?.locale === locale
    if (opens && isOfToken) {
      return answer(req, { ...opens, language })
    }
    const message = say(previewMessages.refused, language)
    return Response.json({ errors: [{ message }] }, { status: 403 })
  }
}
