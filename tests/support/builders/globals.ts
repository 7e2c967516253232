import type { Locale } from '#schema/locales'
import type { GlobalType } from '#schema/slugs'
import type { GlobalOf } from '#schema/types'

/** What globals have in common. */
const head = <const T extends GlobalType>(type: T, { locale = 'en' }: { locale?: Locale }) => ({
  type,
  id: type,
  locale,
  publishedAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
})

/** The first page with one tile. */
export function aHome(own: Partial<GlobalOf<'home'>> = {}): GlobalOf<'home'> {
  return {
    ...head('home', own),
    needs: ['housing'],
    featured: [],
    title: 'Welcome',
    lead: 'Help is free here.',
    ...own,
  }
}

/** A menu that leads to the services. */
export function aNavigation(own: Partial<GlobalOf<'navigation'>> = {}): GlobalOf<'navigation'> {
  return {
    ...head('navigation', own),
    header: [{ id: 'services', section: 'service', page: null }],
    footer: [],
    ...own,
  }
}

/** One number of the Iraq office. */
export function theHotlines(own: Partial<GlobalOf<'hotlines'>> = {}): GlobalOf<'hotlines'> {
  const number = { id: 'one', number: '+9647717724725', languages: [], whatsapp: false }
  return {
    ...head('hotlines', own),
    reportEmail: null,
    reportWhatsapp: null,
    numbers: [{ ...number, name: 'Iraq office', hours: null }],
    ...own,
  }
}

/** A warning that runs until it is withdrawn. */
export function anAlert(own: Partial<GlobalOf<'alert'>> = {}): GlobalOf<'alert'> {
  return {
    ...head('alert', own),
    level: 'warning',
    from: '2026-11-01',
    until: null,
    link: null,
    message: 'The centre in Baghdad is closed today.',
    linkLabel: null,
    ...own,
  }
}

/** One holiday of one day. */
export function theHolidays(own: Partial<GlobalOf<'holidays'>> = {}): GlobalOf<'holidays'> {
  return {
    ...head('holidays', own),
    days: [
      {
        id: 'new-year',
        from: '2027-01-01',
        to: '2027-01-01',
        region: 'iraq' as const,
        name: 'New Year',
      },
    ],
    ...own,
  }
}
