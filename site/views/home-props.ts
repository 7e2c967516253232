import type { Campaign } from '#schema/campaign'
import type { Locale } from '#schema/locales'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { entryPath, homePath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { sessionCardOf, type SessionCardInfo } from './cards.ts'
import { centreCardOf, type CentreCardInfo } from './centre-card.ts'
import { pageOf, type PageInfo } from './page.ts'

/** What the first page shows. */
export type HomeProps = {
  page: PageInfo
  /** The number for who would rather talk; `null` where there is none. */
  hotline: Phone | null
  sessions: readonly SessionCardInfo[]
  campaign: { campaign: Campaign; href: string } | null
  /** Centres in Iraq; those abroad are in the list of centres. */
  centres: readonly CentreCardInfo[]
}

/** Gathers what the first page shows. */
export function homeProps(locale: Locale, catalogue: Catalogue): HomeProps {
  const { t } = textOf(locale)
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
    hotline: page.hotlines[0] ?? null,
    sessions: catalogue
      .upcomingSessions(locale)
      .slice(0, 4)
      .map((session) => sessionCardOf(session, catalogue)),
    campaign: campaign ? { campaign, href: entryPath(campaign) } : null,
    centres: catalogue
      .all(locale, 'centre')
      .filter(({ network }) => network === 'iraq')
      .map(centreCardOf),
  }
}
