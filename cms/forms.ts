import type { Field } from 'payload'
import type { DocumentType } from '#schema/slugs'
import { articleFields } from './collections/articles/fields.ts'
import { campaignFields } from './collections/campaigns/fields.ts'
import { centreFields } from './collections/centres/fields.ts'
import { courseFields } from './collections/courses/fields.ts'
import { figureFields } from './collections/figures/fields.ts'
import { guideFields } from './collections/guides/fields.ts'
import { opportunityFields } from './collections/opportunities/fields.ts'
import { organisationFields } from './collections/organisations/fields.ts'
import { pageFields } from './collections/pages/fields.ts'
import { programmeFields } from './collections/programmes/fields.ts'
import { resourceFields } from './collections/resources/fields.ts'
import { serviceFields } from './collections/services/fields.ts'
import { sessionFields } from './collections/sessions/fields.ts'
import { termFields } from './collections/terms/fields.ts'
import { alertFields } from './globals/alert/fields.ts'
import { holidaysFields } from './globals/holidays/fields.ts'
import { homeFields } from './globals/home/fields.ts'
import { hotlinesFields } from './globals/hotlines/fields.ts'
import { navigationFields } from './globals/navigation/fields.ts'

/** The form of every type of entry and of every global. */
export const forms: Record<DocumentType, readonly Field[]> = {
  service: serviceFields,
  programme: programmeFields,
  course: courseFields,
  session: sessionFields,
  centre: centreFields,
  organisation: organisationFields,
  opportunity: opportunityFields,
  guide: guideFields,
  campaign: campaignFields,
  resource: resourceFields,
  article: articleFields,
  figure: figureFields,
  term: termFields,
  page: pageFields,
  home: homeFields,
  navigation: navigationFields,
  hotlines: hotlinesFields,
  alert: alertFields,
  holidays: holidaysFields,
}
