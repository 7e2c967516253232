import { listPath } from '../../site/lib/paths.ts'
import { domShapes } from '../support/browser/dom-shape.ts'
import { expect, test } from '../support/browser/site-test.ts'

const island = 'astro-island'

test.beforeEach(async ({ page, siteLocale }) => {
  await page.goto(listPath(siteLocale, 'session'))
  // Astro takes the attribute away when the island has come alive.
  await expect(page.locator(`${island}:not([ssr])`)).toHaveCount(1)
})

test('the calendar is the same before and after it comes alive', async ({ page, request }) => {
  const html = await (await request.get(page.url())).text()
  const { server, live } = await domShapes(page, island, html)
  expect(server.length).toBeGreaterThan(200)
  expect(live).toBe(server)
})

test('choosing a centre leaves its dates, and starting over brings all back', async ({ page }) => {
  const sessions = page.locator('[data-session]:visible')
  const all = await sessions.count()
  expect(all).toBeGreaterThan(2)
  await page.locator('select[name=centre]').selectOption({ index: 1 })
  await expect.poll(() => sessions.count()).toBeLessThan(all)
  expect(await sessions.count()).toBeGreaterThan(0)
  await page.locator('button[type=reset]').click()
  await expect(sessions).toHaveCount(all)
})

test('the number of dates is said when it changes', async ({ page }) => {
  const status = page.locator('.calendar [role=status]')
  const before = await status.innerText()
  await page.locator('select[name=centre]').selectOption({ index: 1 })
  await expect(status).not.toHaveText(before)
})
