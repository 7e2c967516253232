import { expect, it } from 'vitest'
import { filterGroups } from '../../../../site/lib/calendar-links.ts'
import { calendarPath, type CalendarScope } from '../../../../site/lib/calendar-paths.ts'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { aCourse } from '../../../support/builders/course.ts'
import { aSession } from '../../../support/builders/session.ts'

const numbers = Array.from({ length: 40 }, (_, index) => String(index + 10))
const catalogue = catalogueOf(
  numbers.flatMap((id) => [
    aCourse({ id, slug: `course-${id}`, title: `Course ${id}` }),
    aSession({ id: `of-${id}`, course: { to: 'course', id } }),
  ]),
  '2026-11-22',
)

function courseLinks(current: CalendarScope) {
  const hrefOf = (scope: CalendarScope) => calendarPath('en', scope)
  const groups = filterGroups(catalogue, 'en', { current, hrefOf })
  return groups.find(({ by }) => by === 'course')?.links ?? []
}

it('leads to the list of courses where they are more than a page has room for', () => {
  const links = courseLinks({ by: 'all' })
  expect(links.length).toBeLessThan(numbers.length)
  expect(links[0]).toMatchObject({ href: '/en/calendar/course/course-10/', isCurrent: false })
  expect(links.at(-1)).toMatchObject({ href: '/en/courses/', isCurrent: false })
})

it('names what the page is narrowed to, however many there are', () => {
  const current = courseLinks({ by: 'course', slug: 'course-49' }).filter((link) => link.isCurrent)
  expect(current.map(({ label }) => label)).toEqual(['Course 49'])
})
