import type { APIRoute } from 'astro'
import { sitePages } from '../lib/site-pages.ts'
import { sitemapXml } from '../lib/sitemap.ts'
import { loadCatalogue } from '../loaders/catalogue.ts'

export const GET: APIRoute = async ({ site }) =>
  new Response(sitemapXml(sitePages(await loadCatalogue()), String(site)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
