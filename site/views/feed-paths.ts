import { localeCodes, type Locale } from '#schema/locales'
import { feedPath, type CalendarScope } from '../lib/calendar-paths.ts'
import { everyScope } from '../lib/calendar-scopes.ts'
import { loadCatalogue } from '../loaders/catalogue.ts'

type Feed = { locale: Locale; scope: CalendarScope }

/**
 * A feed of every scope but the whole calendar's, in every language. One without dates is there too:
 * who subscribed to it must not hear that it is gone.
 */
export async function scopeFeedPaths() {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    everyScope(catalogue, locale)
      .filter(({ by }) => by !== 'all')
      .map((scope) => ({ params: paramsOf({ locale, scope }), props: { locale, scope } })),
  )
}

// /ar/calendar/centre/erbil.ics
function paramsOf({ locale, scope }: Feed) {
  const [by, name = ''] = feedPath(locale, scope).split('/').slice(3)
  return { locale, by, name: name.replace(/\.ics$/, '') }
}
