const islandStyle = /<style>astro-island[^<]*<\/style>/

/**
 * A page with the style of its islands in the head. Astro writes it where the first island stands, where
 * HTML allows no style; a page without islands is returned as it is.
 */
export function withIslandStyleInHead(html: string): string {
  const [style] = islandStyle.exec(html) ?? []
  if (style === undefined || !html.includes('</head>')) return html
  return html.replace(style, '').replace('</head>', () => `${style}</head>`)
}
