import type { Campaign } from '#schema/campaign'
import type { ChipInfo } from './session-status.ts'

/** Whether a campaign runs on a day. */
export type CampaignStatus = 'planned' | 'on' | 'ended'

/** How a campaign stands on a day; its last day is still one of its days. */
export function campaignStatusOn(
  { startsOn, endsOn }: Pick<Campaign, 'startsOn' | 'endsOn'>,
  day: string,
): CampaignStatus {
  if (endsOn !== null && endsOn < day) return 'ended'
  return startsOn > day ? 'planned' : 'on'
}

const chips: Readonly<Record<CampaignStatus, ChipInfo>> = {
  planned: { tone: 'amber', icon: 'clock', key: 'campaignStatus.planned' },
  on: { tone: 'green', icon: 'check', key: 'campaignStatus.on' },
  ended: { tone: 'red', icon: 'circle-x', key: 'campaignStatus.ended' },
}

/** The status as a word with an icon. */
export const campaignChip = (status: CampaignStatus): ChipInfo => chips[status]
