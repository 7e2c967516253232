import { localeCodes, type Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import type { ChangeNotice, Snapshot } from '#schema/snapshot'
import { isGlobalType } from '#schema/slugs'
import type { Entry } from '#schema/types'
import { measuredRowOf, outdatedTexts } from '../states/outdated.ts'
import { currentPublications, duePublications } from './current-publications.ts'
import { measuredKeys } from './sources.ts'
import { textless } from './textless.ts'

/** What names a document among rows. */
export function keyOf({ type, entry }: Pick<Publication, 'type' | 'entry'>): string {
  return `${type}/${entry}`
}

/**
 * The documents of which some translation may be behind its source: of these, and no others, notices need
 * every row as a whole.
 * @param publications rows of which the current ones are whole
 */
export function movedOn(publications: readonly Publication[], now: Date): Set<string> {
  const current = Map.groupBy(publicRows(publications, now), keyOf)
  const first = firstMoments(publications, now)
  const found = [...current].filter(([, rows]) => {
    const source = rows.find((row) => row.locale === sourceOf(rows))
    return rows.some((row) => row !== source && source && mayBeBehind(row, { source, first }))
  })
  return new Set(found.map(([key]) => key))
}

/** Translations among the public entries that their source has moved on from. */
export function changeNotices({
  publications,
  entries,
  now,
}: {
  publications: readonly Publication[]
  entries: readonly Entry[]
  now: Date
}): Snapshot['changeNotices'] {
  const documents = movedOn(publications, now)
  const own = publications.filter((row) => documents.has(keyOf(row)))
  const isPublic = new Set(entries.map(({ type, id, locale }) => `${type}/${id}/${locale}`))
  return [...Map.groupBy(own, keyOf)]
    .flatMap(([, rows]) => noticesOf(rows, now))
    .filter(
      ({ type, id, locale, newer }) =>
        isPublic.has(`${type}/${id}/${locale}`) && isPublic.has(`${type}/${id}/${newer}`),
    )
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

function noticesOf(publications: readonly Publication[], now: Date): ChangeNotice[] {
  const rows = duePublications(publications, now).map(measuredRowOf)
  const source = sourceOf(publicRows(publications, now))
  const current = currentPublications(rows, now).filter(({ action }) => action === 'publish')
  const newest = current.find(({ locale }) => locale === source) ?? null
  return current.flatMap((row) => {
    const { type, entry: id, locale } = row
    if (locale === source || isGlobalType(type)) return []
    const texts = outdatedTexts({ row, source, rows, current: newest })
    const [changedAt] = texts.map(({ since }) => since).sort()
    if (changedAt === undefined) return []
    return [{ type, id, locale, newer: source, changedAt, fields: texts.map(({ key }) => key) }]
  })
}

// The record knows it: a translation names its source, and whatever names none is one. What is from
// before that was kept was written in the first language, as documents from before are.
function sourceOf(current: readonly Publication[]): Locale {
  const [newest] = current
    .filter(({ meanings }) => Object.keys(meanings).length > 0)
    .toSorted((a, b) => textMoment(b) - textMoment(a))
  return newest ? (newest.basis?.locale ?? newest.locale) : (localeCodes[0] ?? 'ar')
}

function mayBeBehind(
  row: Publication,
  { source, first }: { source: Publication; first: ReadonlyMap<string, number> },
): boolean {
  const basis = row.basis?.locale === source.locale ? row.basis.meanings : {}
  const keys = measuredKeys(row.type)
  const isKept = keys.every((key) => key in basis && key in source.meanings)
  if (isKept) return keys.some((key) => basis[key] !== source.meanings[key])
  return textMoment(source) > (first.get(`${keyOf(row)}/${row.locale}`) ?? 0)
}

function firstMoments(publications: readonly Publication[], now: Date): Map<string, number> {
  const first = new Map<string, number>()
  for (const row of duePublications(publications, now)) {
    if (row.action !== 'publish') continue
    const key = `${keyOf(row)}/${row.locale}`
    first.set(key, Math.min(first.get(key) ?? Infinity, Date.parse(row.effectiveAt)))
  }
  return first
}

function publicRows(publications: readonly Publication[], now: Date): Publication[] {
  return currentPublications(publications, now).filter(
    ({ action, type }) => action === 'publish' && !textless(type),
  )
}

function textMoment({ textPublishedAt, effectiveAt }: Publication): number {
  return Date.parse(textPublishedAt ?? effectiveAt)
}

function sortKey({ type, id, locale }: ChangeNotice): string {
  return `${type} ${id} ${locale}`
}
