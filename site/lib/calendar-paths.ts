import { governorateSlugs, type Governorate } from '#schema/governorates'
import type { Locale } from '#schema/locales'
import { pathSegments } from '#schema/slugs'

/** What a calendar is narrowed to; each has a page, months, and a feed of its own. */
export type CalendarScope =
  | { by: 'all' }
  | { by: 'centre' | 'course'; slug: string }
  | { by: 'place'; governorate: Governorate }
  /** The language it is held in, not the reader's. */
  | { by: 'language'; code: Locale }
  | { by: 'women' }

// Two segments each, so that no session's address can be taken for one of them.
function segmentsOf(scope: CalendarScope): string {
  switch (scope.by) {
    case 'all':
      return ''
    case 'centre':
    case 'course':
      return `/${scope.by}/${scope.slug}`
    case 'place':
      return `/place/${governorateSlugs[scope.governorate]}`
    case 'language':
      return `/language/${scope.code}`
    case 'women':
      return '/for/women'
  }
}

const calendar = (locale: Locale) => `/${locale}/${pathSegments.session}`

/** The dates of a scope as a list; pages count from 1. */
export const calendarPath = (locale: Locale, scope: CalendarScope, page = 1): string =>
  `${calendar(locale)}${segmentsOf(scope)}/${page > 1 ? `page/${page}/` : ''}`

/** The dates of a scope in a month, `2026-12`. */
export const monthPath = (locale: Locale, scope: CalendarScope, month: string): string =>
  `${calendar(locale)}${segmentsOf(scope)}/month/${month}/`

/** The iCalendar feed of a scope. */
export const feedPath = (locale: Locale, scope: CalendarScope): string =>
  `${calendar(locale)}${segmentsOf(scope)}.ics`

type Addressed = { locale: Locale; slug: string }

/** A session's dates as an iCalendar file. */
export const sessionFilePath = ({ locale, slug }: Addressed): string =>
  `${calendar(locale)}/${slug}.ics`

/** What one prints of a session: a poster (A4) for the wall, a card (A6) for the hand. */
export const paperPath = ({ locale, slug }: Addressed, paper: 'poster' | 'card'): string =>
  `${calendar(locale)}/${paper}/${slug}/`
