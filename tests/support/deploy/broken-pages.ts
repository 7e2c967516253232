/**
 * Assets that pages of a site name and that are not there, as `page: asset`.
 * @param files Contents by path
 */
export function brokenPages(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, asset = '']) => ({ path, asset })),
    )
    .filter(({ asset }) => !files.has(asset))
    .map(({ path, asset }) => `${path}: ${asset}`)
}
