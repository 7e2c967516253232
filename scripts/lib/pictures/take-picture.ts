import type { Browser, Page } from 'playwright'
import { demoMoment } from './demo-date.ts'

// What holds the site's own address, which is another one on every machine: blotted out.
const ownAddress = '.qr-code, .sheet-address, .timetable-address'

/** How a page is looked at. */
export type Look = { dark?: boolean; print?: boolean; scale?: number }

/** A window of a width, in CSS pixels, in which nothing moves, in Baghdad on the demo's day. */
export async function openWindow(
  browser: Browser,
  width: number,
  { dark = false, print = false, scale = 1 }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Baghdad',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(demoMoment)
  if (print) await page.emulateMedia({ media: 'print' })
  return page
}

/** The whole page that the window shows as PNG, once every picture on it is there. */
export async function takePicture(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready
    // Pictures further down load when somebody gets there; nobody does here.
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
  // What stays at the bottom of the window is taken at the bottom of the page, where it hides nothing.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const width = page.viewportSize()?.width ?? 360
  await page.setViewportSize({ width, height })
  return page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    mask: [page.locator(ownAddress)],
  })
}
