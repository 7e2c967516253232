import { launch, type LaunchedChrome } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLocale } from '#schema/locales'
import { pageKinds } from '../support/release/page-kinds.ts'
import { required } from '../support/release/test-env.ts'

/** Every category on every page, as Lighthouse counts: 0 to 100. */
const budget = 100

describe('Lighthouse on a phone', () => {
  let chrome: LaunchedChrome
  beforeAll(async () => {
    chrome = await launch({
      chromePath: required('CHROME_PATH'),
      // Elsewhere pages say what the phone's own clock shows.
      envVars: { ...process.env, TZ: 'Asia/Baghdad' },
      chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    })
  })
  afterAll(() => {
    chrome.kill()
  })

  const locales = required('TEST_LIGHTHOUSE_LOCALES').split(',').filter(isLocale)
  test.each(
    locales.flatMap((locale) => pageKinds.map(({ name, path }) => ({ name, path: path(locale) }))),
  )('$name at $path reaches the budget in every category', async ({ path }) => {
    const scores = await bestOfMedian(`${required('TEST_SITE_URL')}${path}`, chrome.port)
    const short = Object.entries(scores).filter(([, score]) => score < budget)
    expect(Object.keys(scores).length).toBeGreaterThanOrEqual(4)
    expect(short).toEqual([])
  })
})

type Scores = Record<string, number>

/** One run where it reaches the budget, otherwise the median of three: single runs vary. */
async function bestOfMedian(url: string, port: number): Promise<Scores> {
  const first = await run(url, port)
  if (Object.values(first).every((score) => score >= budget)) return first
  const all = [first, await run(url, port), await run(url, port)]
  return Object.fromEntries(
    Object.keys(first).map((name) => [name, median(all.map((scores) => scores[name] ?? 0))]),
  )
}

async function run(url: string, port: number, attempts = 3): Promise<Scores> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' })
  const error = result?.lhr.runtimeError
  if (result && !error) {
    return Object.fromEntries(
      Object.values(result.lhr.categories).map(({ id, score }) => [
        id,
        Math.round((score ?? 0) * 100),
      ]),
    )
  }
  // The browser now and then loses a recording; such a run measured nothing.
  if (attempts > 1) return run(url, port, attempts - 1)
  throw new Error(`Lighthouse could not read ${url}: ${error?.message ?? 'no result'}`)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
