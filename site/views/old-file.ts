import type { Locale } from '#schema/locales'
import { feedPath, sessionFilePath } from '../lib/calendar-paths.ts'
import { everyScope } from '../lib/calendar-scopes.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { emptiedFile, feedFile, sessionFile } from '../lib/ics-calendar.ts'

/** A calendar's file at an address where there was one. */
export type OldFile = { locale: Locale } & (
  | {
      /** Address of the file that takes its place. */
      holds: string
      page: null
    }
  | {
      holds: null
      /** Address of the page that says what became of it. */
      page: string
    }
)

/**
 * The text of a calendar's file at an address where there was one: as it stands at its new address, or
 * without a date where it was withdrawn.
 * @param source `origin` is the site's, without path
 */
export function oldFile(
  { locale, holds, page }: OldFile,
  { catalogue, origin }: { catalogue: Catalogue; origin: string },
): string {
  if (holds === null) return emptiedFile({ locale, page: new URL(page, origin).href })
  const source = { catalogue, origin }
  const sessions = catalogue.all(locale, 'session')
  const session = sessions.find((each) => sessionFilePath(each) === holds)
  if (session) return sessionFile(session, source)
  const scope = everyScope(catalogue, locale).find((each) => feedPath(locale, each) === holds)
  if (!scope) throw new Error(`There is no calendar at ${holds}.`)
  return feedFile(scope, { locale, ...source })
}
