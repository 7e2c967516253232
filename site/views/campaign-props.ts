import type { Campaign } from '#schema/campaign'
import type { Catalogue } from '../lib/catalogue.ts'
import { entryPath } from '../lib/paths.ts'
import { cardOf, sessionCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'

/** What a campaign's page shows. */
export type CampaignProps = {
  page: PageInfo
  campaign: Campaign
  checked: CheckedInfo
  hasEnded: boolean
  /** Where the one button leads and what it says; `null` without one. */
  action: { href: string; label: string } | null
  services: readonly CardInfo[]
  sessions: readonly SessionCardInfo[]
  downloads: readonly CardInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what a campaign's page shows. */
export function campaignProps(campaign: Campaign, catalogue: Catalogue): CampaignProps {
  const { locale, endsOn } = campaign
  const target = catalogue.find(locale, campaign.action)
  const upcoming = new Set(catalogue.upcomingSessions(locale))
  return {
    page: entryPageOf(catalogue, campaign),
    campaign,
    checked: checkedOf(campaign, catalogue),
    hasEnded: endsOn !== null && endsOn < catalogue.releaseDate,
    action: target
      ? { href: entryPath(target), label: campaign.actionLabel ?? catalogue.titleOf(target) }
      : null,
    services: catalogue
      .findAll(locale, campaign.services)
      .map((service) => cardOf(service, catalogue)),
    sessions: catalogue
      .findAll(locale, campaign.sessions)
      .filter((session) => upcoming.has(session))
      .map((session) => sessionCardOf(session, catalogue)),
    downloads: catalogue
      .findAll(locale, campaign.downloads)
      .map((resource) => cardOf(resource, catalogue)),
    links: linksOf(campaign, catalogue),
  }
}
