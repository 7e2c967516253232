import type { Endpoint } from 'payload'
import { previewMessages } from '../labels/preview.ts'
import { say } from '../labels/say.ts'
import { releaseFile } from '../preview/release-file-fs.ts'
import { readReleaseToken } from '../preview/release-token.ts'

/**
 * `GET /api/release-files?path=/ar/index.html` with the header `x-preview-token`: a file of the one
 * release that the token opens, which the headers `x-release` and `x-release-language` name.
 */
export const releaseFilesEndpoint: Endpoint = {
  path: '/release-files',
  method: 'get',
  handler: async (req) => {
    const { payload, headers, query } = req
    const token = headers.get('x-preview-token') ?? ''
    const opens = readReleaseToken(token, { secret: payload.secret, now: new Date() })
    if (!opens) {
      const message = say(previewMessages.releaseRefused, req.i18n.language)
      return Response.json({ errors: [{ message }] }, { status: 403 })
    }
    const { dataDir } = payload.config.custom as { dataDir: string }
    const { release, language } = opens
    const path = typeof query['path'] === 'string' ? query['path'] : ''
    const bytes = await releaseFile({ dataDir, release, path })
    const names = {
      'x-release': release,
      'x-release-language': language,
      'cache-control': 'no-store',
    }
    if (!bytes) return Response.json({ message: 'Not found' }, { status: 404, headers: names })
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...names,
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
      },
    })
  },
}
