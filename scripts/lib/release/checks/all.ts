import type { Locale } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import type { Door } from '../../../../site/search/doors/door.ts'
import { checkAssets, checkStyles } from './assets.ts'
import { checkBudgets, type Sizes } from './budgets.ts'
import { checkCalendars } from './calendars.ts'
import { checkEntries } from './entries.ts'
import type { BuiltSite, Finding } from './finding.ts'
import { checkLanguages } from './languages.ts'
import { checkLinks } from './links.ts'
import { checkMoves } from './moves.ts'
import { checkSearchWeight } from './search-weight.ts'
import { checkSubstance } from './substance.ts'

/** A built site with all that was measured on it. */
export type MeasuredSite = BuiltSite & {
  sizes: Sizes
  imports: ReadonlyMap<string, readonly string[]>
  /** Scripts that a script imports when they are needed. */
  lazyImports: ReadonlyMap<string, readonly string[]>
  /** What each language's search is made of. */
  doors: ReadonlyMap<Locale, readonly Door[]>
  /** Style sheets by address, and styles within pages. */
  styles: ReadonlyMap<string, string>
  /** Calendars' files by address. */
  calendars: ReadonlyMap<string, string>
  /** What a page shows to be wrong by itself: what is not valid HTML, and what its styles load. */
  faults: ReadonlyMap<string, readonly string[]>
}

/** Everything that keeps a built site from going out, by page. */
export function checkSite(site: MeasuredSite, snapshot: Snapshot): Finding[] {
  return [
    ...checkEntries(site, snapshot),
    ...checkLanguages(site),
    ...checkSubstance(site),
    ...checkLinks(site),
    ...checkMoves(site, snapshot),
    ...checkCalendars(site, snapshot),
    ...checkAssets(site),
    ...checkStyles(site.styles),
    ...[...site.faults].flatMap(([path, messages]) =>
      messages.map((message) => ({ path, message })),
    ),
    ...checkBudgets({ site, sizes: site.sizes, imports: site.imports }),
    ...checkSearchWeight({ site, ...site }),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
