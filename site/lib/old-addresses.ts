import type { Locale } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import type { EntryType } from '#schema/slugs'
import { calendarPath, feedPath, paperPath, sessionFilePath } from './calendar-paths.ts'
import { entryPath, type EntryAddress } from './paths.ts'

/** An address that something had, and where it is found today. */
export type Move = {
  locale: Locale
  /** Page (`/ar/services/loans/`) or calendar's file (`/ar/calendar/cv-1.ics`). */
  from: string
  /** Of the same kind. */
  to: string
}

/** Addresses at which something stood. */
export type OldAddresses = {
  moves: Move[]
  /** Pages of what was withdrawn; each says so. */
  gone: string[]
  /** Calendars' files of what was withdrawn, each with its page: they stay, and hold nothing. */
  emptied: { locale: Locale; path: string; page: string }[]
}

type Told = Pick<Snapshot, 'redirects' | 'tombstones'> & {
  /** Paths of entries' pages that are public. */
  inUse: ReadonlySet<string>
}

const papers = ['poster', 'card'] as const

/**
 * Where old addresses lead. What is public at an address comes before what stood there. What hangs on
 * an entry moves with it: a session's file and what is printed of it, the calendar of a centre and of a
 * course. Nothing leads to an address that leads on itself.
 */
export function oldAddresses({ redirects, tombstones, inUse }: Told): OldAddresses {
  const moved = redirects
    .map(({ type, locale, from, to }) => ({
      from: { type, locale, slug: from },
      to: { type, locale, slug: to },
    }))
    .filter(({ from, to }) => !inUse.has(entryPath(from)) && inUse.has(entryPath(to)))
  const gone = tombstones.filter((tombstone) => !inUse.has(entryPath(tombstone)))
  return {
    moves: [...moved.flatMap(({ from, to }) => movesOf(from, to)), ...gone.flatMap(movesOfGone)],
    gone: gone.map(entryPath),
    emptied: gone.flatMap(({ type, locale, slug }) => {
      const path = filePath({ type, locale, slug })
      return path === null ? [] : [{ locale, path, page: entryPath({ type, locale, slug }) }]
    }),
  }
}

function movesOf(from: EntryAddress, to: EntryAddress): Move[] {
  const { locale } = from
  const [oldFile, file] = [filePath(from), filePath(to)]
  return [
    { locale, from: entryPath(from), to: entryPath(to) },
    ...(from.type === 'session'
      ? papers.map((paper) => ({ locale, from: paperPath(from, paper), to: paperPath(to, paper) }))
      : []),
    // The calendar of a centre without dates has no page, but the centre always has.
    ...(hasCalendar(from.type)
      ? [{ locale, from: calendarPath(locale, scopeOf(from)), to: entryPath(to) }]
      : []),
    ...(oldFile !== null && file !== null ? [{ locale, from: oldFile, to: file }] : []),
  ]
}

// What was printed of it, or dated at it, leads to the page that says what became of it.
function movesOfGone({ type, locale, slug }: EntryAddress): Move[] {
  const address = { type, locale, slug }
  const to = entryPath(address)
  if (type === 'session') {
    return papers.map((paper) => ({ locale, from: paperPath(address, paper), to }))
  }
  return hasCalendar(type) ? [{ locale, from: calendarPath(locale, scopeOf(address)), to }] : []
}

function filePath(address: EntryAddress): string | null {
  if (address.type === 'session') return sessionFilePath(address)
  return hasCalendar(address.type) ? feedPath(address.locale, scopeOf(address)) : null
}

const hasCalendar = (type: EntryType): boolean => type === 'centre' || type === 'course'

const scopeOf = ({ type, slug }: EntryAddress) => ({
  by: type === 'centre' ? ('centre' as const) : ('course' as const),
  slug,
})
