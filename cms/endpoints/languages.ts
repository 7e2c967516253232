import type { Endpoint } from 'payload'
import { languageStates } from '../publish/language-states.ts'
import { documentRequest } from './document-request.ts'

/** `GET …/languages` of a document or global: what readers of each language see of it. */
export function languagesEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      const { type, id } = await documentRequest(req)
      return Response.json({ languages: await languageStates({ payload: req.payload, type, id }) })
    },
  }
}
