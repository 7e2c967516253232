import type { Locale } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'
import { types } from '#schema/types'
import type { SeedEntry } from '../../seed/seed-entry.ts'
import { resolveDay, resolveMoment } from './relative-dates.ts'
import { rowId } from './row-ids.ts'
import type { FindId, ToBody } from './to-body.ts'

type Values = Record<string, unknown>
type Row = Values & { id: string }

/** What turns names of the content into what the database knows. */
export type Resolvers = {
  /** The day of seeding in Baghdad. */
  today: string
  findId: FindId
  findFile: (name: string) => number | string
  toBody: ToBody
}

const lineLists = new Set(['benefits', 'steps', 'outcomes', 'messages'])
const days = new Set(['startsOn', 'endsOn', 'date'])
const moments = new Set(['startsAt', 'endsAt', 'movedFrom'])
const anyTargets = new Set(['action', 'useInstead'])

/** An entry of the content in one language as the data of its document. */
export function toDocument(entry: SeedEntry, locale: Locale, resolvers: Resolvers): Values {
  const text = (entry.text[locale] ?? {}) as Values
  const { rowKeys } = types[entry.type]
  const document: Values = { slug: entry.slug, demo: entry.demo, _status: 'draft' }
  for (const [key, value] of Object.entries(entry.facts as Values)) {
    // Documents begin empty, and Payload takes no `null` for a group.
    if (value !== null) document[key] = toFact(key, value, { entry, resolvers })
  }
  for (const [key, value] of Object.entries(text)) {
    document[key] = rowKeys.includes(key)
      ? rowsWithText(document[key] as Row[], { entry, key, texts: value as Record<string, Values> })
      : toText(key, value, resolvers)
  }
  return document
}

type Context = { entry: SeedEntry; resolvers: Resolvers }

function toFact(key: string, value: unknown, context: Context): unknown {
  const { today, findId } = context.resolvers
  if (typeof value === 'string' && days.has(key)) return `${resolveDay(value, today)}T12:00:00.000Z`
  if (typeof value === 'string' && moments.has(key)) {
    return new Date(resolveMoment(value, today)).toISOString()
  }
  if (Array.isArray(value)) return value.map((item) => toItem(key, item, context))
  if (isReference(value)) {
    const id = findId(value.to, value.slug)
    return anyTargets.has(key) ? { relationTo: collectionSlugs[value.to], value: id } : id
  }
  return toFile(value, context.resolvers)
}

function toItem(key: string, item: unknown, context: Context): unknown {
  if (item === null || typeof item !== 'object') return item
  if (isReference(item)) return context.resolvers.findId(item.to, item.slug)
  const { id, ...values } = item as Row
  const { type, slug } = context.entry
  return {
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, toFact(name, value, context)]),
    ),
    id: rowId(type, slug, key, id),
  }
}

function toText(key: string, value: unknown, resolvers: Resolvers): unknown {
  if (key === 'body') return resolvers.toBody(value as string, resolvers.findId)
  if (lineLists.has(key)) return (value as string[]).map((line) => ({ line }))
  return toFile(value, resolvers)
}

function toFile(value: unknown, { findFile }: Resolvers): unknown {
  return value !== null && typeof value === 'object' && 'file' in value
    ? findFile(String(value.file))
    : value
}

function rowsWithText(
  rows: readonly Row[],
  { entry, key, texts }: { entry: SeedEntry; key: string; texts: Record<string, Values> },
): Row[] {
  const byId = new Map(
    Object.entries(texts).map(([id, text]) => [rowId(entry.type, entry.slug, key, id), text]),
  )
  return rows.map((row) => ({ ...row, ...byId.get(row.id) }))
}

type SeedReference = { to: keyof typeof collectionSlugs; slug: string }

function isReference(value: unknown): value is SeedReference {
  return value !== null && typeof value === 'object' && 'to' in value && 'slug' in value
}
