/** What Astro knows of a page or file to render. */
type SitePath = {
  /** As Astro gives it: `/ar/about/`, `/robots.txt`, `/pictures/a.avif/`. */
  pathname: string
  /** Whether it is a file, which is written as it is answered. */
  isFile: boolean
}

/** Where a page or file is asked for, and where it goes. */
export type Place = {
  /** Its address below the origin: `/ar/about/`, `/robots.txt`. */
  address: string
  /** Its file below the site's folder: `ar/about/index.html`. */
  file: string
  /** What the renderer is asked for; Astro's router wants its own form of a file's address. */
  asked: string
}

/** The place of a page or file. Hosts look for `404.html` in the folder nearest to what they miss. */
export function placeOf({ pathname, isFile }: SitePath): Place {
  const bare = pathname.replace(/^\/+|\/+$/g, '')
  if (isFile) return { address: `/${bare}`, file: bare, asked: pathname }
  const address = bare === '' ? '/' : `/${bare}/`
  const is404 = /(^|\/)404$/.test(bare)
  return { address, asked: address, file: is404 ? `${bare}.html` : `${address.slice(1)}index.html` }
}
