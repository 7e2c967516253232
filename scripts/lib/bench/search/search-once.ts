import type { Browser, Page } from 'playwright'
import type { Locale } from '#schema/locales'
import { homePath } from '../../../../site/lib/paths.ts'
import { networkLog, type NetworkLog, type Traffic } from './network-log.ts'

/** What a step of the search took, from what the reader did to the first results. */
type Step = Traffic & { milliseconds: number }

/** A search as a reader makes it. */
export type SearchTime = {
  /** From turning to the field to the first doors below it. */
  doors: Step
  /** From Enter to the first results of the full text, with the search page that shows them. */
  fullText: Step & { indexBytes: number }
}

/** A phone on a slow network: 400 kbit/s, 400 ms there and back. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

/** Words that both the demo and every made-up corpus hold. */
const words: Record<Locale, string> = { ar: 'القرض', ckb: 'قەرز', en: 'loan' }

type Where = { origin: string; locale: Locale }

/** Searches from a language's first page, with nothing kept from before but that page. */
export async function searchOnce(browser: Browser, { origin, locale }: Where): Promise<SearchTime> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  })
  try {
    const page = await context.newPage()
    await page.goto(`${origin}${homePath(locale)}`, { waitUntil: 'networkidle' })
    const wire = await context.newCDPSession(page)
    await wire.send('Network.emulateNetworkConditions', slow)
    const log = networkLog(page)
    const field = page.locator('main form[role=search] input[name=q]')
    const doors = await timed(log, async () => {
      await field.focus()
      await field.fill(words[locale])
      // Doors stand in groups by type; the option outside of them leads to the full text.
      await shown(page, '[role=group] [role=option]')
    })
    const fullText = await timed(log, async () => {
      await field.press('Enter')
      await shown(page, '[data-search-results] li')
    })
    const { bytes } = await log.traffic(`/pagefind/${locale}/`)
    return { doors, fullText: { ...fullText, indexBytes: bytes } }
  } finally {
    await context.close()
  }
}

async function timed(log: NetworkLog, work: () => Promise<void>): Promise<Step> {
  log.clear()
  const started = performance.now()
  await work()
  const milliseconds = performance.now() - started
  return { milliseconds, ...(await log.traffic()) }
}

const shown = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).first().waitFor({ state: 'visible', timeout: 60_000 })
