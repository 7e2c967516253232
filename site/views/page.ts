import type { Locale } from '#schema/locales'
import type { Entry, EntryOf } from '#schema/types'
import { currentAlert, type AlertInfo } from '../lib/alert.ts'
import type { Alternate, Catalogue } from '../lib/catalogue.ts'
import { hotlines, type CallNumber } from '../lib/contacts.ts'
import { formatOf } from '../lib/format.ts'
import { menuOf, type Menu } from '../lib/menu.ts'
import { nextDateOf } from '../lib/occurrences.ts'
import { entryPath, homePath, listPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { explain, type Explained } from './explain.ts'
import { searchFiltersOf } from './reach.ts'

/** A step of the way back to the first page. */
export type Crumb = { href: string; label: string }

/** What every page's frame needs. */
export type PageInfo = {
  locale: Locale
  /** The page's own address. */
  path: string
  /** For `<title>`; empty where the site's own name says it all. */
  title: string
  description: string
  /** Languages in which the page is there, its own included. */
  alternates: readonly Alternate[]
  /** Where the language switch leads: the same page, or the nearest that the language has. */
  languages: readonly Alternate[]
  crumbs: readonly Crumb[]
  /** Whether search engines may list it. */
  isIndexable: boolean
  /** The type under which our own search finds the page; `null` keeps it out. */
  searchType: string | null
  /** What else narrows a search for it, as `data-pagefind-filter` takes it. */
  searchFilters: readonly string[]
  hasDemo: boolean
  hotlines: readonly CallNumber[]
  menu: Menu
  /** What everyone must know these days; `null` on most days. */
  alert: AlertInfo | null
  /** Where readers tell what is wrong; `null` where they cannot in that way. */
  report: ReportAddresses
  /** Day of the release. */
  releaseDate: string
  /** Day of the page's last check; `null` where nobody checked. */
  checkedOn: string | null
  /** Words of the page that the glossary explains: pass it to each `RichText`. */
  terms: Explained
}

/** An e-mail address and a number that takes WhatsApp messages. */
type ReportAddresses = { email: string | null; whatsapp: string | null }

type Own = Pick<PageInfo, 'locale' | 'path' | 'title' | 'description'> &
  Partial<
    Pick<
      PageInfo,
      | 'alternates'
      | 'languages'
      | 'crumbs'
      | 'isIndexable'
      | 'searchType'
      | 'searchFilters'
      | 'checkedOn'
      | 'terms'
    >
  >

/** What stands on every page of a language. */
type Shared = Pick<PageInfo, 'hasDemo' | 'hotlines' | 'menu' | 'alert' | 'report' | 'releaseDate'>

const shared = new WeakMap<Catalogue, Map<Locale, Shared>>()

// Gathered once for thousands of pages.
function sharedOf(catalogue: Catalogue, locale: Locale): Shared {
  const known = shared.get(catalogue) ?? new Map<Locale, Shared>()
  shared.set(catalogue, known)
  const gathered = known.get(locale) ?? gather(catalogue, locale)
  known.set(locale, gathered)
  return gathered
}

function gather(catalogue: Catalogue, locale: Locale): Shared {
  const published = catalogue.global(locale, 'hotlines')
  return {
    hasDemo: catalogue.hasDemo,
    hotlines: hotlines(catalogue, locale),
    menu: menuOf(catalogue, locale),
    alert: currentAlert(catalogue, locale),
    report: {
      email: published?.reportEmail ?? null,
      whatsapp: published?.reportWhatsapp ?? null,
    },
    releaseDate: catalogue.releaseDate,
  }
}

/** The frame of a page, with what all pages share filled in. */
export function pageOf(catalogue: Catalogue, own: Own): PageInfo {
  return {
    ...sharedOf(catalogue, own.locale),
    alternates: [],
    languages: own.alternates ?? [],
    crumbs: [],
    isIndexable: true,
    searchType: null,
    searchFilters: [],
    checkedOn: null,
    terms: { words: [], bodies: new Map() },
    ...own,
  }
}

/** The frame of an entry's page; its way back goes through its type's list. */
export function entryPageOf(catalogue: Catalogue, entry: Entry): PageInfo {
  const { locale, type } = entry
  const { t } = textOf(locale)
  return pageOf(catalogue, {
    locale,
    path: entryPath(entry),
    title: entry.type === 'session' ? sessionTitle(catalogue, entry) : catalogue.titleOf(entry),
    description: entry.type === 'session' ? sessionSummary(catalogue, entry) : entry.summary,
    alternates: catalogue.alternatesOf(entry),
    crumbs: [homeCrumb(locale), { href: listPath(locale, type), label: t(`types.${type}`) }],
    searchType: type,
    searchFilters: searchFiltersOf(entry, catalogue),
    checkedOn: entry.freshness?.checkedOn ?? null,
    terms: explain(entry, catalogue),
  })
}

/** The first step of every way back. */
export function homeCrumb(locale: Locale): Crumb {
  return { href: homePath(locale), label: textOf(locale).t('menu.home') }
}

// Shared in a chat, the title is all that is seen: it says when.
function sessionTitle(catalogue: Catalogue, session: EntryOf<'session'>): string {
  return textOf(session.locale).t('session.title', {
    title: catalogue.titleOf(session),
    when: formatOf(session.locale).dayLong(nextDateOf(session, catalogue.releaseDate).startsAt),
  })
}

/** What a session's pages say of it to machines. */
export function sessionSummary(catalogue: Catalogue, session: EntryOf<'session'>): string {
  const { t } = textOf(session.locale)
  const centre = catalogue.find(session.locale, session.centre)
  return t('session.summary', {
    title: catalogue.titleOf(session),
    when: formatOf(session.locale).dayLong(nextDateOf(session, catalogue.releaseDate).startsAt),
    where: centre?.title ?? t('session.online'),
  })
}
