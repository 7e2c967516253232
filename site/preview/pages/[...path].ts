import type { APIRoute } from 'astro'
import { server } from '../server.ts'

/** Links of a preview lead to the public site. */
export const GET: APIRoute = ({ url, redirect }) =>
  redirect(new URL(url.pathname, server().env.siteUrl).href)
