import type { Campaign } from '#schema/campaign'
import type { Locale } from '#schema/locales'
import { needs, type Need } from '#schema/needs'
import type { Catalogue } from '../lib/catalogue.ts'
import type { CallNumber } from '../lib/contacts.ts'
import { entryPath, homePath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { dateCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { centreCardOf, type CentreCardInfo } from './centre-card.ts'
import type { FigureInfo } from './figure-info.ts'
import { featuredOf, figuresOf, guidesOf, newsOf } from './home-parts.ts'
import { pageOf, type PageInfo } from './page.ts'
import type { LinkInfo } from './related-links.ts'

/** What the first page shows. */
export type HomeProps = {
  page: PageInfo
  title: string
  lead: string
  /** The tiles, in order. */
  needs: readonly Need[]
  /** The number for who would rather talk; `null` where there is none. */
  hotline: CallNumber | null
  sessions: readonly SessionCardInfo[]
  campaign: { campaign: Campaign; href: string } | null
  /** What the editors put first. */
  featured: readonly CardInfo[]
  /** Guides that are not put first already, with their number of steps. */
  guides: readonly LinkInfo[]
  figures: readonly FigureInfo[]
  /** The latest news, with their days. */
  news: readonly LinkInfo[]
  /** Centres in Iraq; those abroad are in the list of centres. */
  centres: readonly CentreCardInfo[]
}

/** Gathers what the first page shows; the site's own words stand where no first page is published. */
export function homeProps(locale: Locale, catalogue: Catalogue): HomeProps {
  const { t } = textOf(locale)
  const published = catalogue.global(locale, 'home')
  const [campaign] = catalogue.currentCampaigns(locale)
  const page = pageOf(catalogue, {
    locale,
    path: homePath(locale),
    title: '',
    description: t('site.description'),
    alternates: alternatesByPath(homePath),
  })
  return {
    page,
    title: published?.title ?? t('home.title'),
    lead: published?.lead ?? t('home.intro'),
    needs: published?.needs ?? needs,
    hotline: page.hotlines[0] ?? null,
    sessions: catalogue
      .upcomingDates(locale)
      .slice(0, 3)
      .map((found) => dateCardOf(found, catalogue)),
    campaign: campaign ? { campaign, href: entryPath(campaign) } : null,
    featured: featuredOf(catalogue, locale),
    guides: guidesOf(catalogue, locale),
    figures: figuresOf(catalogue, locale),
    news: newsOf(catalogue, locale),
    centres: catalogue
      .all(locale, 'centre')
      .filter(({ network }) => network === 'iraq')
      .map(centreCardOf),
  }
}
