import type { APIRoute, GetStaticPaths } from 'astro'
import { downloads } from '../../../lib/downloads.ts'
import { mediaName } from '../../../lib/paths.ts'
import { loadCatalogue } from '../../../loaders/catalogue.ts'
import { siteEnv } from '../../../loaders/site-env.ts'
import { readMedia } from '../../../loaders/snapshot-fs.ts'

export const getStaticPaths = (async () =>
  downloads(await loadCatalogue()).map((media) => ({
    params: { sha: media.sha256, filename: mediaName(media) },
    props: { mimeType: media.mimeType },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ mimeType: string }> = async ({ params, props }) =>
  new Response(new Uint8Array(await readMedia(siteEnv().snapshotDir, String(params['sha']))), {
    headers: { 'content-type': props.mimeType },
  })
