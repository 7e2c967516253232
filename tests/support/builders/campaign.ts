import type { Campaign } from '#schema/campaign'
import { commonText, envelope } from './envelope.ts'

/** A campaign that began in November 2026 and has no end and no picture. */
export function aCampaign(own: Partial<Campaign> = {}): Campaign {
  return {
    ...envelope('campaign', own),
    ...commonText('Ask before you go'),
    startsOn: '2026-11-01',
    endsOn: null,
    hero: null,
    action: null,
    services: [],
    sessions: [],
    downloads: [],
    slogan: 'Ask first.',
    messages: ['A smuggler sells hope, not safety.'],
    heroAlt: null,
    actionLabel: null,
    ...own,
  }
}
