import { readFile } from 'node:fs/promises'
import type { Endpoint } from 'payload'
import { mediaIn } from '#schema/references'
import { blobPath } from '../publish/blobs-fs.ts'
import { currentSnapshot } from '../publish/current-snapshot.ts'

/** `GET /api/snapshot/media/<sha256>`: a file that the current snapshot names. */
export const snapshotMediaEndpoint: Endpoint = {
  path: '/snapshot/media/:sha256',
  method: 'get',
  handler: async ({ payload, routeParams }) => {
    const { snapshot } = await currentSnapshot({ payload })
    const named = mediaIn(snapshot.entries).find(({ sha256 }) => sha256 === routeParams?.['sha256'])
    if (!named) return Response.json({ message: 'Not found' }, { status: 404 })
    const { dataDir } = payload.config.custom as { dataDir: string }
    const bytes = await readFile(blobPath(dataDir, named.sha256))
    return new Response(bytes, {
      headers: {
        'content-type': named.mimeType,
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    })
  },
}
