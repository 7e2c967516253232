import type { Alert } from '#schema/alert'
import type { Locale } from '#schema/locales'
import type { Catalogue } from './catalogue.ts'
import { entryPath } from './paths.ts'

/** An alert as a page shows it. */
export type AlertInfo = Pick<Alert, 'level' | 'message' | 'until'> & {
  /** Where to read more; `null` where the alert says all. */
  link: { href: string; label: string } | null
}

/** The alert of a language that is shown on the day of the release. */
export function currentAlert(catalogue: Catalogue, locale: Locale): AlertInfo | null {
  const { releaseDate } = catalogue
  const alert = catalogue.global(locale, 'alert')
  if (!alert || alert.from > releaseDate || (alert.until ?? releaseDate) < releaseDate) return null
  const target = catalogue.find(locale, alert.link)
  return {
    level: alert.level,
    message: alert.message,
    until: alert.until,
    link: target
      ? { href: entryPath(target), label: alert.linkLabel ?? catalogue.titleOf(target) }
      : null,
  }
}
