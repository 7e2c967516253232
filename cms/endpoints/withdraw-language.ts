import type { Endpoint } from 'payload'
import { messages } from '../labels/messages.ts'
import { say } from '../labels/say.ts'
import { withdrawLanguage } from '../publish/withdraw.ts'
import { documentCommand } from './document-request.ts'

/** `POST …/withdraw-language` of a document or global: takes one language out of public view. */
export function withdrawLanguageEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const { payload, i18n } = req
      const { type, id, by, locale } = await documentCommand(req, 'withdraw')
      const { withdrawn } = await withdrawLanguage({ payload, type, id, locale, by })
      const words = withdrawn.length > 0 ? messages.withdrawn : messages.notPublic
      return Response.json({ withdrawn, message: say(words, i18n.language) })
    },
  }
}
