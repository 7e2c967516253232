import type { Course } from '#schema/course'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { dateCardOf, type SessionCardInfo } from './cards.ts'
import { centreCardsFor, type CentreCardInfo } from './centre-card.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { organisationNameOf, type OrganisationNameInfo } from './organisation-name.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { relatedLinks, type LinkInfo } from './related-links.ts'

/** What a course's page shows. */
export type CourseProps = {
  page: PageInfo
  course: Course
  checked: CheckedInfo
  phones: readonly Phone[]
  sessions: readonly SessionCardInfo[]
  organisers: readonly CentreCardInfo[]
  /** Who gives it with them and has a page. */
  partners: readonly OrganisationNameInfo[]
  related: readonly LinkInfo[]
  links: Readonly<Record<string, string>>
}

// A course of every week has dozens: the calendar has them all.
const datesShown = 8

/** Gathers what a course's page shows. */
export function courseProps(course: Course, catalogue: Catalogue): CourseProps {
  const { locale, id } = course
  return {
    page: entryPageOf(catalogue, course),
    course,
    checked: checkedOf(course, catalogue),
    phones: phonesFor(course, catalogue),
    sessions: catalogue
      .datesOf(locale, { course: id })
      .slice(0, datesShown)
      .map((found) => dateCardOf(found, catalogue)),
    organisers: centreCardsFor(course, catalogue.findAll(locale, course.organisers)),
    partners: catalogue.findAll(locale, course.partners).map(organisationNameOf),
    related: relatedLinks(course, catalogue),
    links: linksOf(course, catalogue),
  }
}
