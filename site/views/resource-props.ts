import type { Resource } from '#schema/resource'
import type { Catalogue } from '../lib/catalogue.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { relatedLinks, type LinkInfo } from './related-links.ts'

/** What a resource's page shows. */
export type ResourceProps = {
  page: PageInfo
  resource: Resource
  checked: CheckedInfo
  /** The newer one, where there is one. */
  newer: CardInfo | null
  related: readonly LinkInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what a resource's page shows. */
export function resourceProps(resource: Resource, catalogue: Catalogue): ResourceProps {
  const newer = catalogue.find(resource.locale, resource.replacedBy)
  return {
    page: entryPageOf(catalogue, resource),
    resource,
    checked: checkedOf(resource, catalogue),
    newer: newer ? cardOf(newer, catalogue) : null,
    related: relatedLinks(resource, catalogue),
    links: linksOf(resource, catalogue),
  }
}
