import type { APIRoute, GetStaticPaths } from 'astro'
import { localeCodes } from '#schema/locales'
import { pictureFiles, type PictureFile } from '../../lib/pictures.ts'
import { loadCatalogue } from '../../loaders/catalogue.ts'
import { makePicture } from '../../loaders/pictures-fs.ts'
import { siteEnv } from '../../loaders/site-env.ts'
import { readMedia } from '../../loaders/snapshot-fs.ts'

export const getStaticPaths = (async () => {
  const { everything } = await loadCatalogue()
  return pictureFiles(localeCodes.flatMap(everything)).map((file) => ({
    params: { name: file.name },
    props: file,
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<PictureFile> = async ({ props }) => {
  const original = () => readMedia(siteEnv().snapshotDir, props.media.sha256)
  return new Response(new Uint8Array(await makePicture(props, { original })), {
    headers: { 'content-type': `image/${props.format}` },
  })
}
