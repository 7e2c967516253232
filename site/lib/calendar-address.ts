import { governorates, governorateSlugs } from '#schema/governorates'
import { isLocale, type Locale } from '#schema/locales'
import { slugSchema } from '#schema/slugs'
import type { CalendarScope } from './calendar-paths.ts'

/** What an address below the calendar names, beside the sessions and the calendar itself. */
export type CalendarPlace =
  | { kind: 'calendar'; locale: Locale; scope: CalendarScope; page: number }
  | { kind: 'month'; locale: Locale; scope: CalendarScope; month: string }
  | { kind: 'paper'; locale: Locale; paper: 'poster' | 'card'; slug: string }

type Below = {
  locale: Locale
  /** What stands after the calendar's own segment, without a page's number. */
  segments: readonly string[]
  page: number
}

/** Reads an address below the calendar; `undefined` where no page can stand. */
export function parseCalendar({ locale, segments, page }: Below): CalendarPlace | undefined {
  const [last = '', beforeLast] = [segments.at(-1), segments.at(-2)]
  if (beforeLast === 'month' && isMonth(last)) {
    const scope = scopeOf(segments.slice(0, -2))
    return scope && page === 1 ? { kind: 'month', locale, scope, month: last } : undefined
  }
  if (segments.length !== 2) return undefined
  if (beforeLast === 'poster' || beforeLast === 'card') {
    const isPaper = page === 1 && slugSchema.safeParse(last).success
    return isPaper ? { kind: 'paper', locale, paper: beforeLast, slug: last } : undefined
  }
  const scope = scopeOf(segments)
  return scope && { kind: 'calendar', locale, scope, page }
}

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

function scopeOf(segments: readonly string[]): CalendarScope | undefined {
  if (segments.length === 0) return { by: 'all' }
  const [by, name = '', ...more] = segments
  if (more.length > 0) return undefined
  if (by === 'centre' || by === 'course')
    return slugSchema.safeParse(name).success ? { by, slug: name } : undefined
  if (by === 'place') {
    const governorate = governorates.find((code) => governorateSlugs[code] === name)
    return governorate && { by, governorate }
  }
  if (by === 'language') return isLocale(name) ? { by, code: name } : undefined
  return by === 'for' && name === 'women' ? { by: 'women' } : undefined
}
