import type { Endpoint, PayloadRequest } from 'payload'
import { isGlobalType } from '#schema/slugs'
import { text } from '../publish/read.ts'
import { readUses } from '../used-in/read-uses.ts'
import type { Used } from '../used-in/types.ts'
import { documentRequest } from './document-request.ts'
import { staffUser } from './staff-user.ts'

/**
 * `GET /api/<collection>/:id/used-in` of an entry: `{ uses: Use[] }`, what leads to it among the documents
 * that whoever asks may read; titles and labels in their language. 404 for what they may not read.
 */
export const usedInEndpoint = endpoint(async (req) => {
  const { type, id } = await documentRequest(req)
  return isGlobalType(type) ? null : { to: type, id }
})

/** The same of a file. */
export const mediaUsedInEndpoint = endpoint(async (req) => {
  const file = await req.payload.findByID({
    ...{ collection: 'media', id: String(req.routeParams?.['id']), depth: 0 },
    ...{ user: req.user, overrideAccess: false, disableErrors: true },
  })
  const sha256 = text(file?.['sha256'])
  return file && sha256 ? { to: 'media', id: String(file.id), sha256 } : null
})

function endpoint(find: (req: PayloadRequest) => Promise<Used | null>): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/used-in',
    method: 'get',
    handler: async (req) => {
      const user = staffUser(req)
      const used = await find(req)
      if (!used) return Response.json({ message: 'Not found' }, { status: 404 })
      const { payload, i18n } = req
      const uses = await readUses({ payload, user, used, language: i18n.language })
      return Response.json({ uses }, { headers: { 'cache-control': 'no-store' } })
    },
  }
}
