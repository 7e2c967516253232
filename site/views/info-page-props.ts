import type { Page } from '#schema/page'
import type { Catalogue } from '../lib/catalogue.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'

/** What a page about the site shows. */
export type InfoPageProps = {
  page: PageInfo
  entry: Page
  checked: CheckedInfo
  links: Readonly<Record<string, string>>
}

/** Gathers what a page about the site shows. */
export function infoPageProps(entry: Page, catalogue: Catalogue): InfoPageProps {
  return {
    page: entryPageOf(catalogue, entry),
    entry,
    checked: checkedOf(entry, catalogue),
    links: linksOf(entry, catalogue),
  }
}
