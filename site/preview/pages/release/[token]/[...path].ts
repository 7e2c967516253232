import type { APIRoute } from 'astro'
import { showRelease } from '../../../lib/show-release.ts'
import { server } from '../../../server.ts'
import style from '../../../styles/release.css?url'

/** Any page or file of a kept release, for whoever holds the right to it. */
export const GET: APIRoute = ({ params, url }) => {
  const { cmsUrl, siteUrl } = server().env
  const token = params['token'] ?? ''
  const path = decodeURI(url.pathname).slice(`/release/${token}`.length)
  return showRelease({ token, path }, { cmsUrl, siteUrl, fetch, style })
}
