import type { Endpoint } from 'payload'
import { currentSnapshot } from '../publish/current-snapshot.ts'
import { namesTag } from './names-tag.ts'

/** `GET /api/snapshot`: the public content for whoever asks, with its digest as a strong ETag. */
export const snapshotEndpoint: Endpoint = {
  path: '/snapshot',
  method: 'get',
  handler: async ({ payload, headers }) => {
    const { snapshot } = await currentSnapshot({ payload })
    const etag = `"${snapshot.digest}"`
    const caching = { etag, 'cache-control': 'no-cache' }
    if (namesTag(headers.get('if-none-match'), etag)) {
      return new Response(null, { status: 304, headers: caching })
    }
    return Response.json(snapshot, { headers: caching })
  },
}
