import type { Halves } from '#schema/compose'
import type { EntryType } from '#schema/slugs'
import type { Lookups, Source } from './read.ts'
import { toCampaign } from './to-campaign.ts'
import { toCentre } from './to-centre.ts'
import { toCourse } from './to-course.ts'
import { toProgramme } from './to-programme.ts'
import { toResource } from './to-resource.ts'
import { toService } from './to-service.ts'
import { toSession } from './to-session.ts'

const mappers: Record<EntryType, (doc: Source, lookups: Lookups) => Halves> = {
  service: toService,
  programme: toProgramme,
  course: toCourse,
  session: toSession,
  centre: toCentre,
  campaign: toCampaign,
  resource: toResource,
}

/**
 * A document, read in one language without fallback and at depth 0, as facts and text. Nothing is
 * checked: what is missing is `null`, for the contract to name.
 */
export function toHalves(type: EntryType, doc: Source, lookups: Lookups): Halves {
  return mappers[type](doc, lookups)
}
