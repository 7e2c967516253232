import type { Endpoint, PayloadRequest } from 'payload'
import { isLocale } from '#schema/locales'
import { may } from '../access/may.ts'
import { acts, type Act } from '../access/role-table.ts'
import { waitingGoLive } from '../go-live/waiting-go-live.ts'
import { readStates } from '../states/read-states.ts'
import { documentRequest, type DocumentRequest } from './document-request.ts'

/**
 * `GET …/languages?locale=ar` of a document or global: `{ languages, sourceLanguage, goLive, may }`, where
 * each language stands, what waits to go live together, and what whoever asks may do in this language.
 */
export function languagesEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      const { payload } = req
      const document = await documentRequest(req)
      const { type, id } = document
      const { languages, sourceLanguage } = await readStates({ payload, type, id })
      const goLive = await waitingGoLive({ payload, type, id })
      return Response.json({ languages, sourceLanguage, goLive, may: await mayDo(req, document) })
    },
  }
}

async function mayDo(
  { payload, user, query }: PayloadRequest,
  { type, id }: DocumentRequest,
): Promise<Record<Act, boolean>> {
  const locale = isLocale(query['locale']) ? { locale: query['locale'] } : {}
  const answers = acts.map(
    async (act) => [act, await may({ payload, user, act, type, id, ...locale })] as const,
  )
  return Object.fromEntries(await Promise.all(answers)) as Record<Act, boolean>
}
