import type { BasePayload } from 'payload'
import { ContentError, type Problem } from '#schema/errors'
import { isLocale, type Locale } from '#schema/locales'
import { collectionSlugs, entryTypes, type EntryType } from '#schema/slugs'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import type { SeedEntry } from '../../seed/seed-entry.ts'
import { seedFiles } from './seed-files-fs.ts'
import { bodyConverter } from './to-body.ts'
import { toDocument, type Resolvers } from './to-document.ts'

type Seeding = {
  payload: BasePayload
  entries: readonly SeedEntry[]
  /** The day of seeding in Baghdad, `2026-11-22`: relative dates count from it. */
  today: string
  /** Folder of the files that entries name. */
  filesDir: string
  /** Called after each entry is written and again after each is published. */
  onProgress?: (done: number, total: number) => void
}

/** How many entries were written and how many languages published; zeros where nothing was done. */
export type Seeded = { entries: number; published: number }

// What other entries cannot stand without comes first.
const order: readonly EntryType[] = [
  'centre',
  'course',
  'service',
  'programme',
  'resource',
  'session',
  'campaign',
]

/**
 * Fills an empty database: drafts in every language that an entry has, then a publication of each.
 * Does nothing where there is content already.
 * @throws ContentError with everything that could not be published; the rest is there.
 * @throws Error for references to entries that are not among these.
 */
export async function seedEntries(seeding: Seeding): Promise<Seeded> {
  const { payload, today, filesDir, onProgress } = seeding
  if (!(await isEmpty(payload))) return { entries: 0, published: 0 }
  const entries = seeding.entries.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
  const files = await seedFiles({ payload, entries, filesDir })
  const ids = await createEmpty(payload, entries)
  const resolvers: Resolvers = {
    today,
    toBody: await bodyConverter(payload.config),
    findId: (to, slug) => found(ids, `${to}/${slug}`),
    findFile: (name) => found(files, name),
  }
  const total = entries.length * 2
  for (const [index, entry] of entries.entries()) {
    await write({ payload, entry, resolvers })
    onProgress?.(index + 1, total)
  }
  const problems: Problem[] = []
  let published = 0
  for (const [index, entry] of entries.entries()) {
    const id = String(resolvers.findId(entry.type, entry.slug))
    const result = await publish({ payload, entry, id })
    published += result.published
    problems.push(...result.problems)
    onProgress?.(entries.length + index + 1, total)
  }
  if (problems.length > 0) throw new ContentError(problems)
  return { entries: entries.length, published }
}

async function isEmpty(payload: BasePayload): Promise<boolean> {
  for (const type of entryTypes) {
    const { totalDocs } = await payload.count({ collection: collectionSlugs[type] })
    if (totalDocs > 0) return false
  }
  return true
}

// Entries refer to each other in circles, so every one has an id before any is written.
async function createEmpty(payload: BasePayload, entries: readonly SeedEntry[]) {
  const ids = new Map<string, number | string>()
  for (const { type, slug } of entries) {
    const { id } = await payload.create({
      collection: collectionSlugs[type],
      data: { slug, _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    ids.set(`${type}/${slug}`, id)
  }
  return ids
}

type One = { payload: BasePayload; entry: SeedEntry }

async function write({ payload, entry, resolvers }: One & { resolvers: Resolvers }) {
  const locales = localesOf(entry)
  for (const locale of locales) {
    // Only the last save need be a whole one; the others bring the draft together.
    const isPartial = locale !== locales.at(-1)
    await payload.update({
      collection: collectionSlugs[entry.type],
      id: resolvers.findId(entry.type, entry.slug),
      locale,
      fallbackLocale: false,
      data: toDocument(entry, locale, resolvers),
      draft: isPartial,
      autosave: isPartial,
      depth: 0,
      overrideAccess: true,
    })
  }
}

async function publish({ payload, entry, id }: One & { id: string }) {
  const locales = entry.draft ? [] : localesOf(entry)
  const problems: Problem[] = []
  let published = 0
  for (const locale of entry.type === 'session' ? locales.slice(0, 1) : locales) {
    const command = { payload, type: entry.type, id, locale, by: 'Manara', isSaved: true }
    const result = await publishLanguage(command)
    if (result.ok) published += result.published.length
    else problems.push(...result.problems)
  }
  return { published, problems }
}

function localesOf(entry: SeedEntry): Locale[] {
  return Object.keys(entry.text).filter(isLocale)
}

function found(ids: ReadonlyMap<string, number | string>, name: string): number | string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The content names ${name}, which is not in it.`)
  return id
}
