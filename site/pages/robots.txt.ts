import { SITE_URL } from 'astro:env/server'
import type { APIRoute } from 'astro'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', SITE_URL).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
