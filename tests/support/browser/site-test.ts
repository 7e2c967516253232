import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from 'playwright/test'
import { demoMoment } from '../../../scripts/lib/pictures/demo-date.ts'
import type { SiteOptions } from '../../../playwright.config.ts'

type Watched = { watched: undefined }

/**
 * A test of the public site. Whatever it does, the page must not report an error or a blocked script
 * and must not ask another server for anything. It is the day on which the demo site stands still.
 */
export const test = base.extend<SiteOptions & Watched>({
  siteLocale: ['en', { option: true }],
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      page.on('console', (message) => {
        const isMissingPage = message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && !isMissingPage) faults.push(message.text())
      })
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(`${baseURL ?? ''}/`) && !url.startsWith('data:')) {
          faults.push(`asked for ${url}`)
        }
      })
      await page.clock.setFixedTime(demoMoment)
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** How much wider the page is than the window, in pixels; 0 where nothing scrolls sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

export { expect }
