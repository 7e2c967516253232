import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localeCodes } from '#schema/locales'
import type { Entry } from '#schema/types'
import { buildPages } from '../../../scripts/lib/release/build-pages-fs.ts'
import { putContent } from '../../../scripts/lib/release/store-fs.ts'
import { readPageRecords, writePageRecords } from '../../../scripts/lib/renderer/page-records-fs.ts'
import { anArticle } from '../../support/builders/article.ts'
import { aGuide } from '../../support/builders/guide.ts'
import { aPhone } from '../../support/builders/phone.ts'
import { aService } from '../../support/builders/service.ts'
import { aSession } from '../../support/builders/session.ts'
import { aTerm } from '../../support/builders/term.ts'
import { aSnapshotFolder, fewEntries } from './a-snapshot-folder.ts'

const siteUrl = 'https://here.example'

/** The content as it stands, and the day. */
type State = { entries: readonly Entry[]; releaseDate: string }

const start: State = {
  releaseDate: '2026-11-22',
  entries: [
    ...fewEntries,
    ...localeCodes.flatMap((locale) => [
      ...[anArticle({ locale }), aGuide({ locale }), aSession({ locale }), aTerm({ locale })],
      ...['loans', 'advice', 'papers'].map((id) => aService({ id, slug: id, locale })),
    ]),
  ],
}

type Edit = { kind: keyof typeof edits; at: number; word: string }

/** What editors, and the clock, do between two releases; `at` says to which entry. */
const edits = {
  text: ({ entries, ...state }: State, { at, word }: Edit): State => ({
    ...state,
    entries: entries.map((entry, index) =>
      index === at % entries.length ? { ...entry, summary: `A summary of ${word}.` } : entry,
    ),
  }),
  title: ({ entries, ...state }: State, { at, word }: Edit): State => ({
    ...state,
    entries: entries.map((entry, index) =>
      index === at % entries.length && 'title' in entry ? { ...entry, title: word } : entry,
    ),
  }),
  phones: ({ entries, ...state }: State, { at }: Edit): State => ({
    ...state,
    entries: entries.map((entry) =>
      entry.type === 'centre'
        ? { ...entry, phones: [aPhone({ number: `+96477000000${10 + (at % 80)}` })] }
        : entry,
    ),
  }),
  withdraw: ({ entries, ...state }: State, { at }: Edit): State => ({
    ...state,
    entries: entries.filter(
      (entry, index) => entry.type !== 'service' || index !== at % entries.length,
    ),
  }),
  add: ({ entries, ...state }: State, { at, word }: Edit): State => {
    const locale = localeCodes[at % localeCodes.length] ?? 'en'
    const added = aService({ id: `new-${at}`, slug: `new-${at}`, locale, title: word })
    return { ...state, entries: [...entries.filter(({ id }) => id !== added.id), added] }
  },
  day: (state: State, { at }: Edit): State => ({
    ...state,
    releaseDate: `2026-11-${10 + (at % 20)}`,
  }),
  nothing: (state: State): State => state,
}

const anEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  at: fc.nat(1000),
  word: fc.stringMatching(/^[a-zابتک]{3,12}$/),
})

/** Several releases, each after one or two edits. */
const chain = fc.sample(fc.array(anEdit, { minLength: 1, maxLength: 2 }), {
  ...{ numRuns: 6, seed: 20_261_122 },
})

describe('pages that are kept from the release before', () => {
  let folder: string
  let store: string
  const build = async (name: string, { entries, releaseDate }: State, kept: string) => {
    const snapshotDir = await aSnapshotFolder(join(folder, `in-${name}`), [...entries])
    const outDir = join(folder, `out-${name}`)
    await mkdir(kept, { recursive: true })
    return buildPages({ snapshotDir, outDir, store: kept, siteUrl, releaseDate })
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-kept-pages-'))
    store = join(folder, 'store')
    await build('start', start, store)
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('are all but those that are given nothing, and are not rendered again', async () => {
    const other = join(folder, 'other')
    const first = await build('first', start, other)
    const records = await readPageRecords(other)
    const standIn = putContent(other, 'as it was kept')
    const kept = [...records].map(([file, { key }]) => ({ file, key, ...standIn, isReused: true }))
    writePageRecords(other, kept)
    const { files } = await build('second', start, other)
    const pages = [...files].filter(([file]) => file.endsWith('.html'))
    const rendered = pages.filter(([, { sha256 }]) => sha256 !== standIn.sha256)
    expect(rendered.map(([file]) => file).sort()).toEqual(['404.html', 'index.html'])
    expect(pages).toHaveLength(
      [...first.files.keys()].filter((file) => file.endsWith('.html')).length,
    )
  })

  test('make the same site, byte for byte, as one that nothing was kept of', async () => {
    let state = start
    for (const [number, some] of chain.entries()) {
      for (const edit of some) state = edits[edit.kind](state, edit)
      const warm = await build(`warm-${number}`, state, store)
      const cold = await build(`cold-${number}`, state, join(folder, `store-${number}`))
      const bySort = (files: ReadonlyMap<string, unknown>) =>
        [...files].sort(([a], [b]) => (a < b ? -1 : 1))
      expect(bySort(warm.files), JSON.stringify(some)).toEqual(bySort(cold.files))
      const page = 'ar/index.html'
      expect(await readFile(join(folder, `out-warm-${number}`, page))).toEqual(
        await readFile(join(folder, `out-cold-${number}`, page)),
      )
    }
  })
})
