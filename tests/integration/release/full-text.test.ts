import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeIndexer, indexPages } from '../../../scripts/lib/release/index-pages-fs.ts'
import { recordOf } from '../../../scripts/lib/release/search/records.ts'
import type { Narrowing, Piece } from '../../../site/search/finding.ts'
import { searchFullText } from '../../../site/search/full-text/search-full-text.ts'

const filler = 'كلام آخر لا علاقة له بالسؤال. '.repeat(12)
const pages = [
  {
    url: '/ar/services/loans/',
    title: 'القُروض الصغيرة',
    text: `${filler}نُعطيك «القرض،المنحة» أو نساعدك. اتصل على 0770 123 4567 الآن.`,
    filters: { type: ['service'], need: ['loans'], governorate: ['IQ'], centre: ['baghdad'] },
  },
  {
    url: '/ar/guides/travel/',
    title: 'قبل السفر',
    text: 'اقرأ هذا قبل <أن> تسافر.',
    filters: { type: ['guide'], need: ['travel'], governorate: ['IQ-BG'] },
  },
]

// The index as a browser reads it, with Pagefind's own script: what it is given must stay what is shown.
describe('the full text of a language', () => {
  let folder: string
  const search = async (query: string, narrowing: Narrowing = {}) => {
    const bundle = `${pathToFileURL(join(folder, 'pagefind', 'ar')).href}/`
    const texts = await searchFullText({ locale: 'ar', bundle, query, narrowing })
    return texts.load(0, texts.count)
  }
  const pathsOf = async (query: string, narrowing?: Narrowing) =>
    (await search(query, narrowing)).map(({ path }) => path.slice(path.lastIndexOf('/ar/')))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-full-text-'))
    const records = pages.map(({ url, ...text }) =>
      recordOf({ url, words: url.includes('loans') ? ['سلفة'] : [], text }, 'ar'),
    )
    const made = await indexPages(records, 'ar')
    for (const { path, content } of made.files) {
      const file = join(folder, 'pagefind', 'ar', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
    vi.stubGlobal('fetch', async (address: string | URL) => {
      const url = new URL(address)
      url.search = ''
      return new Response(await readFile(url))
    })
  })
  afterAll(async () => {
    vi.unstubAllGlobals()
    await closeIndexer()
    await rm(folder, { recursive: true })
  })

  test('is found however a word is written, and shown as it stands on the page', async () => {
    const [found, ...others] = await search('قروض منح')
    expect(others).toEqual([])
    expect(found?.type).toBe('service')
    expect(shown(found?.title)).toBe('[القُروض] الصغيرة')
    expect(shown(found?.excerpt)).toContain('نُعطيك «[القرض،المنحة]» أو نساعدك.')
  })

  test('shows what looks like HTML as it is written', async () => {
    const [found] = await search('اقرا')
    expect(shown(found?.excerpt)).toBe('[اقرأ] هذا قبل <أن> تسافر.')
  })

  test('is found by a number that is written in groups, in digits of another script', async () => {
    const [found] = await search('٠٧٧٠١٢٣٤٥٦٧')
    expect(shown(found?.excerpt)).toContain('اتصل على [0770] [123] [4567] الآن.')
  })

  test('is found by words that lead to a page and are never shown', async () => {
    const [found] = await search('سلفة')
    expect(found?.path).toContain('/ar/services/loans/')
    expect(JSON.stringify(found)).not.toContain('سلفة')
  })

  test('is found by the beginning of a word, and not by that of what was asked', async () => {
    expect(await pathsOf('نعط')).toEqual(['/ar/services/loans/'])
    expect(await pathsOf('نعناع')).toEqual([])
    expect(await pathsOf('نعناع سفر')).toEqual(['/ar/guides/travel/'])
  })

  test('is narrowed by type, need, centre and governorate, with what is for the whole country', async () => {
    const asked = 'قرض سفر'
    expect((await pathsOf(asked)).sort()).toEqual(['/ar/guides/travel/', '/ar/services/loans/'])
    expect(await pathsOf(asked, { type: 'guide' })).toEqual(['/ar/guides/travel/'])
    expect(await pathsOf(asked, { need: 'loans' })).toEqual(['/ar/services/loans/'])
    expect(await pathsOf(asked, { centre: 'baghdad' })).toEqual(['/ar/services/loans/'])
    expect(await pathsOf(asked, { governorate: 'IQ-AR' })).toEqual(['/ar/services/loans/'])
    expect(await pathsOf(asked, { governorate: 'IQ-BG' })).toHaveLength(2)
  })

  test('has another name when only its original changed: browsers keep it under its name', async () => {
    const records = pages.map(({ url, ...text }) => recordOf({ url, words: [], text }, 'ar'))
    const namesOf = async (texts: typeof records) =>
      (await indexPages(texts, 'ar')).files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('fragment/'))
    const plain = records.map((each) => ({ ...each, title: each.title.replace('ُ', '') }))
    const before = await namesOf(records)
    const after = await namesOf(plain)
    expect(plain.map(({ folded }) => folded)).toEqual(records.map(({ folded }) => folded))
    expect(after.filter((name) => before.includes(name))).toHaveLength(1)
    expect(await namesOf(records)).toEqual(before)
  })
})

const shown = (pieces: readonly Piece[] | undefined) =>
  pieces?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
