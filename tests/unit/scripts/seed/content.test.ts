import { describe, expect, it } from 'vitest'
import { isLocale, localeCodes, type Locale } from '#schema/locales'
import { types } from '#schema/types'
import { leaflets } from '../../../../scripts/lib/pdfs/leaflets.ts'
import { loadContent, loadGlobals } from '../../../../scripts/lib/seed/load-content-fs.ts'
import type { SeedEntry } from '../../../../scripts/seed/seed-entry.ts'
import { directionFaults, stringsIn, wrongQuotes, wrongScript } from '../../script-checks.ts'

const entries = await loadContent()
const globals = await loadGlobals()
const versions = entries.flatMap((entry) =>
  Object.entries(entry.text).flatMap(([locale, text]) =>
    isLocale(locale) ? [{ entry, locale, text: text as Record<string, unknown> }] : [],
  ),
)

// Search words are as people type them, and files are names.
const unseen = new Set(['keywords', 'file', 'cover'])

// Given as Markdown or as a file's name, wherever they stand.
const written = new Set(['body', 'file', 'cover'])

/** What readers see in a language. */
const shown = (locale: Locale) => [
  ...versions
    .filter((version) => version.locale === locale)
    .flatMap(({ entry, text }) => {
      const seen = Object.entries(text).filter(([key]) => !unseen.has(key))
      return stringsIn(Object.fromEntries(seen), `${entry.type}/${entry.slug}`)
    }),
  ...globals.flatMap(({ type, text }) => stringsIn(text[locale] ?? {}, type)),
  ...leaflets.flatMap(({ slug, texts }) => stringsIn(texts[locale], `leaflet/${slug}`)),
]

const idsOf = (rows: unknown) => (rows as { id: string }[]).map(({ id }) => id)

const factRows = ({ type, facts }: SeedEntry) =>
  types[type].rowKeys.map((key) => idsOf((facts as Record<string, unknown>)[key]))

describe('the demo content', () => {
  it('gives every row of the facts its text in every language, and no other', () => {
    const rows = versions.map(({ entry, locale, text }) => ({
      where: `${entry.type}/${entry.slug} ${locale}`,
      rows: types[entry.type].rowKeys.map((key) => Object.keys(text[key] ?? {})),
    }))
    const wanted = versions.map(({ entry, locale }) => ({
      where: `${entry.type}/${entry.slug} ${locale}`,
      rows: factRows(entry),
    }))
    expect(rows).toEqual(wanted)
  })

  it('names each row once', () => {
    const repeated = entries.filter((entry) =>
      factRows(entry).some((ids) => new Set(ids).size < ids.length),
    )
    expect(repeated.map(({ slug }) => slug)).toEqual([])
  })

  it('names each search word once in a language', () => {
    const repeated = versions.flatMap(({ entry, locale, text }) => {
      const words = (text['keywords'] ?? []) as string[]
      const twice = words.filter((word, index) => words.indexOf(word) < index)
      return twice.map((word) => `${entry.slug} ${locale}: ${word}`)
    })
    expect(repeated).toEqual([])
  })

  // Bodies are Markdown and files are names here; seeding checks them in full.
  it('keeps the contract’s limits in every language', () => {
    const problems = versions.flatMap(({ entry, locale, text }) => {
      const parsed = types[entry.type].text.safeParse(text)
      return (parsed.error?.issues ?? [])
        .filter(({ path }) => !path.some((key) => written.has(String(key))))
        .map(({ path, message }) => `${entry.slug} ${locale} ${path.join('.')}: ${message}`)
    })
    expect(problems).toEqual([])
  })
})

describe.each(localeCodes)('what readers see in %s', (locale) => {
  const texts = shown(locale)

  it('is there', () => {
    expect(texts.length).toBeGreaterThan(300)
  })

  it('is in the letters and digits of the language', () => {
    expect(texts.flatMap((text) => wrongScript(locale, text))).toEqual([])
  })

  it('closes every direction that it opens', () => {
    expect(texts.filter(({ text }) => directionFaults(text))).toEqual([])
  })

  it('closes every quotation and bracket', () => {
    expect(texts.flatMap((text) => wrongQuotes(locale, text))).toEqual([])
  })

  it('has no space to spare', () => {
    expect(texts.filter(({ text }) => / {2}|^ | $| [،؛؟.!,;?]/m.test(text))).toEqual([])
  })
})
