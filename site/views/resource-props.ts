import type { Resource } from '#schema/resource'
import type { Catalogue } from '../lib/catalogue.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'

/** What a resource's page shows. */
export type ResourceProps = {
  page: PageInfo
  resource: Resource
  checked: CheckedInfo
  /** The newer one, where there is one. */
  newer: CardInfo | null
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
    links: linksOf(resource, catalogue),
  }
}
