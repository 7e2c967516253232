import type { APIRoute } from 'astro'
import { sha256 } from '#schema/values'
import { askMedia } from '../../../lib/ask-cms.ts'
import { readPreviewQuery } from '../../../lib/preview-query.ts'
import { server } from '../../../server.ts'

/** A file of a preview to save: the draft's own, or a public one. */
export const GET: APIRoute = async ({ params, url }) => {
  const query = readPreviewQuery(url.searchParams)
  const digest = sha256.safeParse(params['sha'])
  const cms = { cmsUrl: server().env.cmsUrl, fetch }
  const bytes =
    query && digest.success ? await askMedia(digest.data, query, cms).catch(() => null) : null
  if (!bytes) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' },
  })
}
