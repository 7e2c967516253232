import { localeOf } from '#schema/locales'
import type { SitePage } from './site-pages.ts'

/** The sitemap, with each page's other languages. `origin` has no path: `https://example.org`. */
export function sitemapXml(pages: readonly SitePage[], origin: string): string {
  const absolute = (path: string) => escapeXml(new URL(path, origin).href)
  const urls = pages.map(({ path, alternates, updatedAt }) =>
    [
      '<url>',
      `<loc>${absolute(path)}</loc>`,
      updatedAt ? `<lastmod>${escapeXml(updatedAt)}</lastmod>` : '',
      ...alternates.map(
        (alternate) =>
          `<xhtml:link rel="alternate" hreflang="${localeOf(alternate.locale).lang}" href="${absolute(alternate.path)}"/>`,
      ),
      '</url>',
    ].join(''),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
