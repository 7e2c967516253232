import { z } from 'zod'
import { ContentError, type Problem } from '#schema/errors'
import { localeCodes } from '#schema/locales'
import { toProblems } from '#schema/problems'
import { referenceKey, referencesIn } from '#schema/references'
import { entryTypes, slugSchema } from '#schema/slugs'
import {
  entrySchema,
  globals as globalTypes,
  globalSchema,
  types,
  type Entry,
  type Global,
  type Published,
} from '#schema/types'
import { anyReference, instant, sha256 } from '#schema/values'

/** Raised with every change of the contract; an older site refuses a newer snapshot. */
export const schemaVersion = 4

/** An address that an entry had before. */
const redirect = z.strictObject({
  type: z.enum(entryTypes),
  locale: z.enum(localeCodes),
  /** The slug it had. */
  from: slugSchema,
  /** The slug it has. */
  to: slugSchema,
})

/** An entry that was public in a language and was withdrawn. */
const tombstone = z.strictObject({
  type: z.enum(entryTypes),
  locale: z.enum(localeCodes),
  slug: slugSchema,
  withdrawnAt: instant,
  /** What to use instead, where the editor named something that is public in this language. */
  instead: anyReference.nullable(),
})

/** A translation that its source has moved on from. */
const changeNotice = z.strictObject({
  type: z.enum(entryTypes),
  id: z.string().min(1),
  /** The language of the translation. */
  locale: z.enum(localeCodes),
  /** The language that says more: the entry is public in it. */
  newer: z.enum(localeCodes),
  /** Since when it does. */
  changedAt: instant,
  /** Keys of the texts that changed, such as `steps`, in the order of the contract. */
  fields: z.array(z.string().min(1)).min(1),
})

/** A translation that its source has moved on from. */
export type ChangeNotice = z.output<typeof changeNotice>
/** An entry that was public in a language and was withdrawn. */
export type Tombstone = z.output<typeof tombstone>

const outerSchema = z.strictObject({
  /** The contract's version. */
  schemaVersion: z.literal(schemaVersion),
  /** SHA-256 of everything below as canonical JSON; the ETag. */
  digest: sha256,
  redirects: z.array(redirect),
  tombstones: z.array(tombstone),
  /** Translations that their source has moved on from, ordered by type, id and language. */
  changeNotices: z.array(changeNotice),
  /** Current publications, ordered by type, slug and language; each is read by its own type's schema. */
  entries: z.array(z.unknown()),
  /** Current publications of globals, ordered by name and language. */
  globals: z.array(z.unknown()),
})

/** The whole public content: the only thing that crosses from the CMS to the site. */
export type Snapshot = Omit<z.output<typeof outerSchema>, 'entries' | 'globals'> & {
  entries: Entry[]
  globals: Global[]
}

/**
 * Reads a snapshot.
 * @throws ContentError with all that is wrong in it: entries that break the contract, references to
 *   entries that are not in it in the same language, slugs used twice, a newer contract.
 */
export function parseSnapshot(input: unknown): Snapshot {
  const outer = outerSchema.safeParse(input)
  if (!outer.success) {
    const where = { type: null, id: '', slug: null, locale: null }
    throw new ContentError(toProblems(outer.error, input, where))
  }
  const read = outer.data.entries.map(readEntry)
  const entries = read.flatMap(({ entry }) => (entry ? [entry] : []))
  const readGlobals = outer.data.globals.map(readGlobal)
  const globals = readGlobals.flatMap(({ global }) => (global ? [global] : []))
  const problems = [
    ...[...read, ...readGlobals].flatMap((result) => result.problems),
    ...danglingReferences(entries, [...entries, ...globals]),
    ...repeatedSlugs(entries),
    ...repeatedGlobals(globals),
  ]
  if (problems.length > 0) throw new ContentError(problems)
  return { ...outer.data, entries, globals }
}

function readEntry(input: unknown): { entry: Entry | null; problems: Problem[] } {
  const { type, id, slug, locale } = (input ?? {}) as Partial<Entry>
  const schema = type && type in types ? types[type].entry : entrySchema
  const result = schema.safeParse(input)
  if (result.success) return { entry: result.data, problems: [] }
  const where = { type: type ?? null, id: id ?? '', slug: slug ?? null, locale: locale ?? null }
  return { entry: null, problems: toProblems(result.error, input, where) }
}

function readGlobal(input: unknown): { global: Global | null; problems: Problem[] } {
  const { type, locale } = (input ?? {}) as Partial<Global>
  const schema = type && type in globalTypes ? globalTypes[type].entry : globalSchema
  const result = schema.safeParse(input)
  if (result.success) return { global: result.data, problems: [] }
  const where = { type: type ?? null, id: type ?? '', slug: null, locale: locale ?? null }
  return { global: null, problems: toProblems(result.error, input, where) }
}

/** References whose target is not among the entries in the language of what points to it. */
export function danglingReferences(
  entries: readonly Entry[],
  pointing: readonly Published[] = entries,
): Problem[] {
  const present = new Set(entries.map(({ type, id, locale }) => `${locale}/${type}/${id}`))
  return pointing.flatMap((entry) =>
    referencesIn(entry)
      .filter(({ reference }) => !present.has(`${entry.locale}/${referenceKey(reference)}`))
      .map(({ reference, path }) => ({
        type: entry.type,
        id: entry.id,
        slug: 'slug' in entry ? entry.slug : null,
        locale: entry.locale,
        field: path.join('.'),
        code: 'danglingReference' as const,
        params: { target: referenceKey(reference) },
      })),
  )
}

function repeatedSlugs(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>()
  return entries.flatMap((entry) => {
    const { type, id, slug, locale } = entry
    const address = `${locale}/${type}/${slug}`
    const earlier = first.get(address)
    if (!earlier) {
      first.set(address, entry)
      return []
    }
    const params = { target: `${earlier.type}/${earlier.id}` }
    return [{ type, id, slug, locale, field: 'slug', code: 'slugTaken' as const, params }]
  })
}

function repeatedGlobals(globals: readonly Global[]): Problem[] {
  const seen = new Set<string>()
  return globals.flatMap(({ type, id, locale }) => {
    const key = `${type}/${locale}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ type, id, slug: null, locale, field: '', code: 'repeated' as const, params: {} }]
  })
}
