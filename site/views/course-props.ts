import type { Course } from '#schema/course'
import type { Phone } from '#schema/shared-fields'
import type { Catalogue } from '../lib/catalogue.ts'
import { phonesFor } from '../lib/contacts.ts'
import { sessionCardOf, type SessionCardInfo } from './cards.ts'
import { centreCardsFor, type CentreCardInfo } from './centre-card.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'

/** What a course's page shows. */
export type CourseProps = {
  page: PageInfo
  course: Course
  checked: CheckedInfo
  phones: readonly Phone[]
  sessions: readonly SessionCardInfo[]
  organisers: readonly CentreCardInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what a course's page shows. */
export function courseProps(course: Course, catalogue: Catalogue): CourseProps {
  const { locale, id } = course
  return {
    page: entryPageOf(catalogue, course),
    course,
    checked: checkedOf(course, catalogue),
    phones: phonesFor(course, catalogue),
    sessions: catalogue
      .sessionsOf(locale, { course: id })
      .map((session) => sessionCardOf(session, catalogue)),
    organisers: centreCardsFor(course, catalogue.findAll(locale, course.organisers)),
    links: linksOf(course, catalogue),
  }
}
