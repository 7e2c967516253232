import type { Locale } from '#schema/locales'

/** Where a language's parts stand, from where its search form leads. */
export type Addresses = {
  /** The language's first page: what the paths of its pages begin with. */
  home: string
  locale: Locale
  doors: string
  /** What the box says. */
  words: string
  /** Folder of the index of all texts, with a slash at its end. */
  texts: string
}

/**
 * Everything of a language stands beside its search page, also where the site is shown below another
 * folder, as the preview of a release is.
 * @example addressesOf('https://a.example/ckb/search/').doors // => '/ckb/doors.json'
 */
export function addressesOf(action: string): Addresses {
  const home = new URL('..', action).pathname
  const locale = home.split('/').at(-2) as Locale
  return {
    home,
    locale,
    doors: `${home}doors.json`,
    words: `${home}search-words.json`,
    texts: new URL(`../../pagefind/${locale}/`, action).pathname,
  }
}
