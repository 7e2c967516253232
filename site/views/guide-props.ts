import type { Guide } from '#schema/guide'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { needPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { linkOf, relatedLinks, type LinkInfo } from './related-links.ts'

/** One step of a guide as its page shows it. */
export type GuideStepInfo = {
  /** Counts from 1. */
  number: number
  /** The section's fragment, without the sign. */
  fragment: string
  title: string
  body: Guide['steps'][number]['body']
  /** Where the step is done or told more of. */
  links: readonly LinkInfo[]
}

/** What a guide's page shows. */
export type GuideProps = {
  page: PageInfo
  guide: Guide
  checked: CheckedInfo
  forWhom: readonly string[]
  needs: readonly { href: string; label: string }[]
  steps: readonly GuideStepInfo[]
  phones: readonly Phone[]
  related: readonly LinkInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what a guide's page shows. */
export function guideProps(guide: Guide, catalogue: Catalogue): GuideProps {
  const { locale, audiences } = guide
  const { t } = textOf(locale)
  return {
    page: entryPageOf(catalogue, guide),
    guide,
    checked: checkedOf(guide, catalogue),
    forWhom:
      audiences.length > 0
        ? audiences.map((code) => t(`audience.${code}`))
        : [t('offer.forEveryone')],
    needs: guide.needs.map((need) => ({ href: needPath(locale, need), label: t(`need.${need}`) })),
    steps: guide.steps.map(({ title, body, links }, index) => ({
      number: index + 1,
      fragment: `step-${index + 1}`,
      title,
      body,
      links: catalogue.findAll(locale, links).map((entry) => linkOf(entry, catalogue)),
    })),
    phones: phonesFor(guide, catalogue),
    related: relatedLinks(guide, catalogue),
    links: linksOf(guide, catalogue),
  }
}
