import type { Endpoint } from 'payload'
import { languageStates } from '../publish/language-states.ts'
import { documentRequest } from './document-request.ts'

/** `GET /api/<collection>/<id>/languages`: what readers of each language see of a document. */
export const languagesEndpoint: Endpoint = {
  path: '/:id/languages',
  method: 'get',
  handler: async (req) => {
    const { type, id } = await documentRequest(req)
    return Response.json({ languages: await languageStates({ payload: req.payload, type, id }) })
  },
}
