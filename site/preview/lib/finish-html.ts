/** The site's address in a build of the preview, which is made before the address is known. */
export const unknownSite = 'https://site.invalid'

type Finish = {
  /** Origin of the public site. */
  siteUrl: string
  /** The page's own query, without `?`: what it shows is asked for with the same right. */
  query: string
}

/**
 * A rendered page as it is sent: with the site's own address, its pictures and files asked for with the
 * page's token, and what was written after the document inside it.
 */
export function finishHtml(html: string, { siteUrl, query }: Finish): string {
  const right = query.replaceAll('&', '&amp;')
  return html
    .replaceAll(unknownSite, siteUrl)
    .replaceAll(encodeURIComponent(unknownSite), encodeURIComponent(siteUrl))
    .replace(
      /\/pictures\/[0-9a-f]{16}-\d+\.(?:avif|webp)|\/media\/[0-9a-f]{64}\/[^"'\s]+/g,
      (path) => `${path}?${right}`,
    )
    .replace(/(<\/body>\s*<\/html>)([\s\S]*)$/, (_all, end: string, after: string) => after + end)
}
