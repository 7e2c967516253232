import { entryPath, searchPath } from '../../site/lib/paths.ts'
import { localeOf } from '#schema/locales'
import { released } from '../support/release/snapshot-fs.ts'
import { axeFindings, expect, test } from '../support/browser/site-test.ts'

test('a service is found by its name', async ({ page, siteLocale }) => {
  const service = released.entries.find(
    ({ type, locale }) => type === 'service' && locale === siteLocale,
  )
  const title = service && 'title' in service ? service.title : ''
  const path = entryPath({ locale: siteLocale, type: 'service', slug: service?.slug ?? '' })
  await page.goto(searchPath(siteLocale))
  await page.locator('[data-search-form] [name=q]').fill(title)
  await page.keyboard.press('Enter')
  const results = page.locator('[data-search-results] a')
  await expect(results.first()).toBeVisible()
  expect(
    await results.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toContain(path)
  await expect(page).toHaveURL(/\?q=/)
  expect(await axeFindings(page)).toEqual([])
  await results.and(page.locator(`[href="${path}"]`)).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.locator('html')).toHaveAttribute('lang', localeOf(siteLocale).lang)
})

test('words that are nowhere get an answer too', async ({ page, siteLocale }) => {
  await page.goto(`${searchPath(siteLocale)}?q=xqzvwkj`)
  await expect(page.locator('[data-search-status]')).toHaveText(/\S/)
  await expect(page.locator('[data-search-help]')).toBeVisible()
  await expect(page.locator('[data-search-results] a')).toHaveCount(0)
})
