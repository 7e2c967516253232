import type { Locale } from '#schema/locales'
import type { CalendarScope } from './calendar-paths.ts'
import type { Catalogue } from './catalogue.ts'
import { textOf } from './strings.ts'

/** What a scope is called among others of its kind: `Erbil`. */
export function scopeName(catalogue: Catalogue, locale: Locale, scope: CalendarScope): string {
  const { t } = textOf(locale)
  switch (scope.by) {
    case 'all':
      return t('calendar.allDates')
    case 'centre':
    case 'course':
      return catalogue.all(locale, scope.by).find(({ slug }) => slug === scope.slug)?.title ?? ''
    case 'place':
      return t(`governorate.${scope.governorate}`)
    case 'language':
      return t(`language.${scope.code}`)
    case 'women':
      return t('session.womenOnly')
  }
}

/** The heading of a scope's pages: `Dates in Erbil`. */
export function scopeTitle(catalogue: Catalogue, locale: Locale, scope: CalendarScope): string {
  const { t } = textOf(locale)
  const name = scopeName(catalogue, locale, scope)
  switch (scope.by) {
    case 'all':
      return t('types.session')
    case 'centre':
      return t('calendar.atCentre', { name })
    case 'course':
      return t('calendar.ofCourse', { name })
    case 'place':
      return t('calendar.inPlace', { name })
    case 'language':
      return t('calendar.heldIn', { name })
    case 'women':
      return t('calendar.forWomen')
  }
}
