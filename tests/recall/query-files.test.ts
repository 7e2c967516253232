import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { loadContent } from '../../scripts/lib/seed/load-content-fs.ts'
import { readCorpus, readQueries } from './query-files.ts'

const content = await loadContent()

describe.each(localeCodes)('the demo queries in %s', (locale) => {
  const queries = readQueries('demo', locale)
  const controls = queries.filter(({ kind }) => kind === 'control')

  it('are a hundred at least, and twenty controls', () => {
    expect(queries.length - controls.length).toBeGreaterThanOrEqual(100)
    expect(controls.length).toBeGreaterThanOrEqual(20)
  })

  it('expect something, and controls nothing', () => {
    const strange = queries.filter(
      ({ kind, expects }) => (kind === 'control') !== (expects.length === 0),
    )
    expect(strange).toEqual([])
  })

  it('expect what the demo content publishes in the language', () => {
    const published = new Set(
      content
        .filter(({ draft, withdrawn, text }) => !draft && !withdrawn && text[locale])
        .map(({ type, slug }) => `${type}/${slug}`),
    )
    const expected = queries.flatMap(({ expects }) => expects)
    expect(expected.filter((id) => !published.has(id))).toEqual([])
  })

  it('are each asked once', () => {
    const asked = queries.map(({ q }) => q.trim())
    expect(asked.filter((q, index) => asked.indexOf(q) !== index)).toEqual([])
  })
})

describe.each(localeCodes)('the given queries in %s', (locale) => {
  it('expect pages of the corpus', () => {
    const pages = new Set(
      readCorpus()
        .filter(({ lang }) => lang === locale)
        .map(({ slug }) => slug),
    )
    const expected = readQueries('given', locale).flatMap(({ expects }) => expects)
    expect(expected.length).toBeGreaterThan(60)
    expect(expected.filter((slug) => !pages.has(slug))).toEqual([])
  })
})
