import { APIError, type PayloadRequest } from 'payload'
import { previewMessages } from '../labels/preview.ts'
import { say } from '../labels/say.ts'
import { readPreviewToken, type PreviewTarget } from '../preview/token.ts'

/**
 * Reads which draft somebody holds a preview's token for. The address names the draft as well, and a
 * token opens that one only.
 * @throws APIError 403, in the language that the address names.
 */
export function previewRequest(req: PayloadRequest): PreviewTarget & { language: string } {
  const { payload, headers, query } = req
  const language = String(query['language'])
  const opens = readPreviewToken(headers.get('x-preview-token') ?? '', {
    secret: payload.secret,
    now: new Date(),
  })
  const { type, id, locale } = query
  if (!opens || [opens.type, opens.id, opens.locale].join() !== [type, id, locale].join()) {
    throw new APIError(say(previewMessages.refused, language), 403)
  }
  return { ...opens, language }
}
