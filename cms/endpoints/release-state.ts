import type { Endpoint } from 'payload'
import { readState } from '../release/read-state.ts'
import { namesTag } from './names-tag.ts'
import { staffUser } from './staff-user.ts'

/** `GET /api/release-state`: how releases stand, for all staff; cheap to ask for every second. */
export const releaseStateEndpoint: Endpoint = {
  path: '/release-state',
  method: 'get',
  handler: async (req) => {
    const user = staffUser(req)
    const { state, etag } = await readState({ payload: req.payload, user, now: new Date() })
    const headers = { etag, 'cache-control': 'private, no-cache' }
    if (namesTag(req.headers.get('if-none-match'), etag)) {
      return new Response(null, { status: 304, headers })
    }
    return Response.json(state, { headers })
  },
}
