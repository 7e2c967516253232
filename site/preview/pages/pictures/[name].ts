import type { APIRoute } from 'astro'
import { localeCodes } from '#schema/locales'
import { pictureFiles } from '../../../lib/pictures.ts'
import { makePicture } from '../../../loaders/pictures-fs.ts'
import { askMedia } from '../../lib/ask-cms.ts'
import { loadPreview } from '../../lib/load-preview.ts'
import { readPreviewQuery } from '../../lib/preview-query.ts'
import { server } from '../../server.ts'

/** A picture of a preview: the draft's own, which need not be public, or one of the pages around it. */
export const GET: APIRoute = async ({ params, url: { searchParams } }) => {
  const { env, snapshot, today } = server()
  const { cmsUrl } = env
  const query = readPreviewQuery(searchParams)
  const { page } = await loadPreview(searchParams, { cmsUrl, fetch, snapshot, today })
  const entries = page ? localeCodes.flatMap(page.catalogue.everything) : []
  const file = pictureFiles(entries).find(({ name }) => name === params['name'])
  if (!query || !file) return new Response(null, { status: 404 })
  const original = () => askMedia(file.media.sha256, query, { cmsUrl, fetch })
  const made = await makePicture(file, { original }).catch(() => null)
  if (!made) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(made), { headers: { 'content-type': `image/${file.format}` } })
}
