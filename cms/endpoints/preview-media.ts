import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Endpoint } from 'payload'
import { mediaIn } from '#schema/references'
import { readHalves } from '../publish/read-document.ts'
import { withPreviewToken } from './preview-request.ts'

/**
 * `GET /api/preview-media/<sha256>?type=&id=&locale=` with the header `x-preview-token`: a file that
 * the draft names, whether it is public or not.
 */
export const previewMediaEndpoint: Endpoint = {
  path: '/preview-media/:sha256',
  method: 'get',
  handler: withPreviewToken(async ({ payload, routeParams }, { type, id, locale }) => {
    const halves = await readHalves({ payload, type, id, locale })
    const named = mediaIn(halves).find(({ sha256 }) => sha256 === routeParams?.['sha256'])
    if (!named) return Response.json({ message: 'Not found' }, { status: 404 })
    const { dataDir } = payload.config.custom as { dataDir: string }
    const bytes = await readFile(join(dataDir, 'media', basename(named.filename)))
    return new Response(bytes, {
      headers: {
        'content-type': named.mimeType,
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  }),
}
