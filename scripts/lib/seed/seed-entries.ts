import type { BasePayload } from 'payload'
import { ContentError, type Problem } from '#schema/errors'
import { isLocale, type Locale } from '#schema/locales'
import { collectionSlugs, entryTypes } from '#schema/slugs'
import { documentTypes } from '#schema/types'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { textless } from '../../../cms/publish/textless.ts'
import { writeDocument } from '../../../cms/publish/write-document.ts'
import type { SeedEntry, SeedGlobal } from '../../seed/seed-entry.ts'
import { afterPublishing, earlier } from './after-publishing.ts'
import { isEmpty } from './is-empty.ts'
import { recordSeeded } from './record-seeded.ts'
import { seedFiles } from './seed-files-fs.ts'
import { bodyConverter } from './to-body.ts'
import { toDocument, type Resolvers } from './to-document.ts'

/** Whatever is seeded. */
type Seed = SeedEntry | SeedGlobal

type Seeding = {
  payload: BasePayload
  entries: readonly SeedEntry[]
  globals: readonly SeedGlobal[]
  /** The day of seeding in Baghdad, `2026-11-22`: relative dates count from it. */
  today: string
  /** The moment at which everything counts as published; each as it comes where it is left out. */
  at?: Date
  /** Folder of the files that entries name. */
  filesDir: string
  /** Called after each entry is written and again after each is published. */
  onProgress?: (done: number, total: number) => void
}

/** How many entries were written and how many languages published; zeros where nothing was done. */
export type Seeded = { entries: number; published: number }

/**
 * Fills an empty database: drafts in every language that an entry or global has, then a publication of
 * each. Does nothing where there is content already. What it wrote is recorded, so that it can be
 * removed again.
 * @throws ContentError with everything that could not be published; the rest is there.
 * @throws Error for references to entries that are not among these.
 */
export async function seedEntries(seeding: Seeding): Promise<Seeded> {
  const { payload, today, at, filesDir, onProgress } = seeding
  if (!(await isEmpty(payload))) return { entries: 0, published: 0 }
  const entries = seeding.entries.toSorted((a, b) => rank(a) - rank(b))
  const files = await seedFiles({ payload, entries, filesDir })
  const ids = await createEmpty(payload, entries)
  const resolvers: Resolvers = {
    today,
    toBody: await bodyConverter(payload.config),
    findId: (to, slug) => found(ids, `${to}/${slug}`),
    findFile: (name) => found(files, name),
  }
  const seeds: { seed: Seed; id: string }[] = [
    ...entries.map((seed) => ({ seed, id: String(resolvers.findId(seed.type, seed.slug)) })),
    ...seeding.globals.map((seed) => ({ seed, id: seed.type })),
  ]
  for (const [index, { seed, id }] of seeds.entries()) {
    await write({ payload, seed: 'slug' in seed ? earlier(seed) : seed, id, resolvers })
    onProgress?.(index + 1, seeds.length * 2)
  }
  const problems: Problem[] = []
  let published = 0
  for (const [index, { seed, id }] of seeds.entries()) {
    const result = await publish({ payload, seed, id, at })
    published += result.published
    problems.push(...result.problems)
    if ('slug' in seed) {
      problems.push(...(await afterPublishing({ payload, seed, id, at, resolvers })))
    }
    onProgress?.(seeds.length + index + 1, seeds.length * 2)
  }
  const media = [...files.values()].map(String)
  await recordSeeded({
    payload,
    documents: seeds.map(({ seed: { type }, id }) => ({ type, id })),
    media,
  })
  if (problems.length > 0) throw new ContentError(problems)
  return { entries: entries.length, published }
}

// What makes no sense without another entry comes after all that can stand alone.
function rank({ type }: SeedEntry): number {
  const { requires } = documentTypes[type]
  return entryTypes.indexOf(type) + (requires.length > 0 ? entryTypes.length : 0)
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

type One = { payload: BasePayload; seed: Seed; id: string }

async function write({ payload, seed, id, resolvers }: One & { resolvers: Resolvers }) {
  const locales = localesOf(seed)
  // What comes first in the content was written first.
  const source = textless(seed.type) ? {} : { sourceLanguage: locales[0] }
  for (const locale of locales) {
    // Only the last save need be a whole one; the others bring the draft together.
    const isPartial = locale !== locales.at(-1)
    await writeDocument({
      ...{ payload, type: seed.type, id, locale },
      data: { ...toDocument(seed, locale, resolvers), ...source },
      draft: isPartial,
      autosave: isPartial,
    })
  }
}

async function publish({ payload, seed, id, at }: One & { at: Date | undefined }) {
  const { type } = seed
  const locales = seed.draft ? [] : localesOf(seed)
  const problems: Problem[] = []
  let published = 0
  for (const locale of textless(type) ? locales.slice(0, 1) : locales) {
    const command = { payload, type, id, locale, by: 'Manara', isSaved: true }
    const result = await publishLanguage(at ? { ...command, at } : command)
    if (result.ok) published += result.published.length
    else problems.push(...result.problems)
  }
  return { published, problems }
}

function localesOf(seed: Seed): Locale[] {
  return Object.keys(seed.text).filter(isLocale)
}

function found(ids: ReadonlyMap<string, number | string>, name: string): number | string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The content names ${name}, which is not in it.`)
  return id
}
