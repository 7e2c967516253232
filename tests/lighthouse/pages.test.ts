import { setTimeout } from 'node:timers/promises'
import { launch, type LaunchedChrome } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLocale } from '#schema/locales'
import { demoMoment } from '../../scripts/lib/pictures/demo-date.ts'
import { pageKinds } from '../support/release/page-kinds.ts'
import { required } from '../support/release/test-env.ts'

/** Every category on every page, as Lighthouse counts: 0 to 100. */
const budget = 100

describe('Lighthouse on a phone', () => {
  let chrome: LaunchedChrome
  let browser: Browser
  beforeAll(async () => {
    chrome = await launch({
      chromePath: required('CHROME_PATH'),
      // Elsewhere pages say what the phone's own clock shows.
      envVars: { ...process.env, TZ: 'Asia/Baghdad' },
      chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    })
  })
  beforeAll(async () => {
    browser = await puppeteer.connect({ browserURL: `http://localhost:${chrome.port}` })
  })
  afterAll(async () => {
    await browser.disconnect()
    chrome.kill()
  })

  const locales = required('TEST_LIGHTHOUSE_LOCALES').split(',').filter(isLocale)
  test.each(
    locales.flatMap((locale) =>
      pageKinds.map(({ name, path, isUnlisted = false }) => ({
        ...{ name, path: path(locale), isUnlisted },
      })),
    ),
  )('$name at $path reaches the budget in every category', async ({ path, isUnlisted }) => {
    const url = `${required('TEST_SITE_URL')}${path}`
    const scores = await bestOfMedian({ url, browser, isUnlisted })
    const short = Object.entries(scores).filter(([, score]) => score < budget)
    expect(Object.keys(scores).length).toBeGreaterThanOrEqual(4)
    expect(short).toEqual([])
  })
})

type Page = { url: string; browser: Browser; isUnlisted: boolean }
type Scores = Record<string, number>

/**
 * One run where it reaches the budget, otherwise the median of five, as Lighthouse advises: a machine
 * that others use too is slow for seconds at a time, so the next run waits a moment.
 */
async function bestOfMedian(page: Page): Promise<Scores> {
  const all: [Scores, ...Scores[]] = [await run(page)]
  if (all.every((scores) => Object.values(scores).every((score) => score >= budget))) return all[0]
  while (all.length < 5) {
    await setTimeout(3_000)
    all.push(await run(page))
  }
  return Object.fromEntries(
    Object.keys(all[0]).map((name) => [name, median(all.map((scores) => scores[name] ?? 0))]),
  )
}

async function run(asked: Page, attempts = 3): Promise<Scores> {
  const { url, browser, isUnlisted } = asked
  const page = await browser.newPage()
  // A release is read on its own day: on a later one, dates that are over would leave the page.
  await page.evaluateOnNewDocument(
    `{ const now = Date.now, late = now() - ${Date.parse(demoMoment)}; Date.now = () => now() - late }`,
  )
  const flags = {
    ...({ output: 'json', logLevel: 'error' } as const),
    // What was withdrawn says so by its status and keeps search engines away; all else counts.
    ...(isUnlisted
      ? {
          ignoreStatusCode: true,
          skipAudits: ['is-crawlable', 'http-status-code', 'errors-in-console'],
        }
      : {}),
  }
  const result = await lighthouse(url, flags, undefined, page)
  await page.close()
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
  if (attempts > 1) return run(asked, attempts - 1)
  throw new Error(`Lighthouse could not read ${url}: ${error?.message ?? 'no result'}`)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
