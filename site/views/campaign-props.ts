import type { Campaign } from '#schema/campaign'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { entryPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { campaignStatusOn, type CampaignStatus } from './campaign-status.ts'
import { cardOf, sessionCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { relatedLinks, type LinkInfo } from './related-links.ts'

/** What a campaign's page shows. */
export type CampaignProps = {
  page: PageInfo
  campaign: Campaign
  checked: CheckedInfo
  /** On the day of the release. */
  status: CampaignStatus
  /** From when to when, and how far away that is. */
  period: string
  /** Where the one button leads and what it says; `null` without one. */
  action: { href: string; label: string } | null
  services: readonly CardInfo[]
  sessions: readonly SessionCardInfo[]
  downloads: readonly CardInfo[]
  related: readonly LinkInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what a campaign's page shows. */
export function campaignProps(campaign: Campaign, catalogue: Catalogue): CampaignProps {
  const { locale } = campaign
  const target = catalogue.find(locale, campaign.action)
  const upcoming = new Set(catalogue.upcomingDates(locale).map(({ session }) => session))
  const status = campaignStatusOn(campaign, catalogue.releaseDate)
  return {
    page: entryPageOf(catalogue, campaign),
    campaign,
    checked: checkedOf(campaign, catalogue),
    status,
    period: periodOf(campaign, status, catalogue.releaseDate),
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
    related: relatedLinks(campaign, catalogue),
    links: linksOf(campaign, catalogue),
  }
}

function periodOf(campaign: Campaign, status: CampaignStatus, today: string): string {
  const { locale, startsOn, endsOn } = campaign
  const { t } = textOf(locale)
  const { day, howFar } = formatOf(locale)
  const start = day(startsOn)
  if (status === 'planned')
    return t('campaign.plannedNote', { start, away: howFar(today, startsOn) })
  if (endsOn === null) return t('campaign.from', { start })
  const end = day(endsOn)
  return status === 'ended'
    ? t('campaign.period', { start, end })
    : t('campaign.runsUntil', { end, away: howFar(today, endsOn) })
}
