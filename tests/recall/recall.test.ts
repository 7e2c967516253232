import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { root } from '../../scripts/lib/root.ts'
import { say } from '../../scripts/lib/say.ts'
import { demoSearches } from './demo-search-fs.ts'
import firstRun from './first-run.json' with { type: 'json' }
import { givenQueries, givenSearches } from './given-search-fs.ts'
import { measureSet } from './measure-set.ts'
import { readQueries } from './query-files.ts'
import { reportOf } from './report.ts'
import { summaryOf, type Summary } from './summary.ts'
import type { Marked } from './table.ts'
import { held } from './thresholds.ts'

const given = localeCodes.map((locale) => ({
  name: `given ${locale}`,
  least: held.given[locale],
  queries: () => givenQueries(locale),
  open: () => givenSearches(locale),
}))
const demo = localeCodes.map((locale) => ({
  name: `demo ${locale}`,
  least: held.demo[locale],
  queries: () => readQueries('demo', locale),
  open: () => demoSearches(locale),
}))
const measured = new Map<string, Marked[]>()

describe.each([...given, ...demo])('the queries $name', ({ name, least, queries, open }) => {
  let summary: Summary
  beforeAll(async () => {
    const marked = await measureSet(queries(), await open())
    measured.set(name, marked)
    summary = summaryOf(marked)
  })

  it('find their page in the first five as often as is held', () => {
    expect(summary.ours.found).toBeGreaterThanOrEqual(least.found)
  })

  it('have it in first place as often as is held', () => {
    expect(summary.ours.first).toBeGreaterThanOrEqual(least.first)
  })

  it('find no less than Pagefind as it comes', () => {
    expect(summary.ours.found).toBeGreaterThanOrEqual(summary.stock.found)
  })
})

describe.each(localeCodes)('the demo controls in %s', (locale) => {
  it('find nothing as often as is held', () => {
    const { silent } = summaryOf(measured.get(`demo ${locale}`) ?? []).ours
    expect(silent).toBeGreaterThanOrEqual(held.demo[locale].silent)
  })
})

afterAll(async () => {
  const { text, json } = reportOf(measured, firstRun)
  say(text)
  await mkdir(join(root, 'test-results'), { recursive: true })
  await writeFile(join(root, 'test-results', 'recall.json'), JSON.stringify(json, null, 2))
})
