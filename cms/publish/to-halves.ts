import type { Halves } from '#schema/compose'
import type { DocumentType } from '#schema/slugs'
import type { Lookups, Source } from './read.ts'
import { toArticle } from './to-article.ts'
import { toCampaign } from './to-campaign.ts'
import { toCentre } from './to-centre.ts'
import { toCourse } from './to-course.ts'
import { toFigure } from './to-figure.ts'
import { toAlert, toHolidays, toHome, toHotlines, toNavigation } from './to-global.ts'
import { toGuide } from './to-guide.ts'
import { toOpportunity } from './to-opportunity.ts'
import { toOrganisation } from './to-organisation.ts'
import { toPage } from './to-page.ts'
import { toProgramme } from './to-programme.ts'
import { toResource } from './to-resource.ts'
import { toService } from './to-service.ts'
import { toSession } from './to-session.ts'
import { toTerm } from './to-term.ts'

const mappers: Record<DocumentType, (doc: Source, lookups: Lookups) => Halves> = {
  service: toService,
  programme: toProgramme,
  course: toCourse,
  session: toSession,
  centre: toCentre,
  organisation: toOrganisation,
  opportunity: toOpportunity,
  guide: toGuide,
  campaign: toCampaign,
  resource: toResource,
  article: toArticle,
  figure: toFigure,
  term: toTerm,
  page: toPage,
  home: toHome,
  navigation: toNavigation,
  hotlines: toHotlines,
  alert: toAlert,
  holidays: toHolidays,
}

/**
 * A document or global, read in one language without fallback and at depth 0, as facts and text.
 * Nothing is checked: what is missing is `null`, for the contract to name.
 */
export function toHalves(type: DocumentType, doc: Source, lookups: Lookups): Halves {
  return mappers[type](doc, lookups)
}
