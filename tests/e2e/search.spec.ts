import { entryPath, searchPath } from '../../site/lib/paths.ts'
import { textOf } from '../../site/lib/strings.ts'
import { axeFindings, expect, sidewaysOverflow, test } from '../support/browser/site-test.ts'
import { entryInEveryLanguage, releasedEntries } from '../support/release/snapshot-fs.ts'

const { slug } = entryInEveryLanguage('service')
const addressOf = (path: string, query: Record<string, string>) =>
  `${path}?${new URLSearchParams(query).toString()}`

test('a service is found by its name, first among the doors and then in all texts', async ({
  page,
  siteLocale,
}) => {
  const title = releasedEntries('service', siteLocale).find((one) => one.slug === slug)?.title ?? ''
  const path = entryPath({ locale: siteLocale, type: 'service', slug })
  await page.goto(searchPath(siteLocale))
  const doors = page.locator('[data-search-doors]')
  const texts = page.locator('[data-search-texts]')
  await page.locator('form[role=search] [name=q]').pressSequentially(title)
  await expect(doors.locator('a').first()).toHaveAttribute('href', path)
  await expect(doors.getByRole('heading').first()).toHaveText(textOf(siteLocale).t('types.service'))
  await expect(texts).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(texts.locator(`a[href="${path}"]`)).toBeVisible()
  await expect(texts.locator('mark').first()).toBeVisible()
  await expect(page.locator('[data-search-status]')).toHaveText(/\S/)
  expect(new URL(page.url()).searchParams.get('q')).toBe(title)
  expect(await axeFindings(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  await doors.locator(`a[href="${path}"]`).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('an address brings a search back, and so do back and forward', async ({
  page,
  siteLocale,
}) => {
  const { t } = textOf(siteLocale)
  const field = page.locator('form[role=search] [name=q]')
  const texts = page.locator('[data-search-texts] a')
  await page.goto(addressOf(searchPath(siteLocale), { q: t('need.work'), need: 'work' }))
  await expect(texts.first()).toBeVisible()
  await expect(page.locator('select[name=need]')).toBeVisible()
  await expect(page.locator('select[name=need]')).toHaveValue('work')
  await field.fill(t('need.health'))
  await field.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('q') === t('need.health'))
  await page.goBack()
  await expect(field).toHaveValue(t('need.work'))
  await expect(texts.first()).toBeVisible()
  await page.goForward()
  await expect(field).toHaveValue(t('need.health'))
})

test('a filter narrows, and what it keeps out is one press away', async ({ page, siteLocale }) => {
  const { t } = textOf(siteLocale)
  const types = page.locator('[data-search-doors]').getByRole('heading')
  await page.goto(addressOf(searchPath(siteLocale), { q: t('need.work') }))
  await expect(types.nth(1)).toBeVisible()
  await page.locator('[data-search-filter] summary').click()
  await page.getByRole('combobox', { name: t('search.type') }).selectOption('service')
  await expect(types).toHaveText([t('types.service')])
  await expect(page).toHaveURL(/[?&]type=service/)
  await page.goto(addressOf(searchPath(siteLocale), { q: slug, type: 'figure', need: 'safety' }))
  const without = page.getByRole('button', { name: t('search.withoutFilter') })
  await without.click()
  await expect(page).not.toHaveURL(/type=/)
  await expect(page.getByRole('combobox', { name: t('search.type') })).toHaveValue('')
})

test('words that are nowhere get topics and a number to call', async ({ page, siteLocale }) => {
  const { t } = textOf(siteLocale)
  await page.goto(addressOf(searchPath(siteLocale), { q: 'xqzvwkj' }))
  await expect(page.getByRole('status')).toHaveText(t('search.none'))
  const help = page.locator('[data-search-none]')
  await expect(help).toBeVisible()
  await expect(help.locator('a[href^="tel:"]').first()).toBeVisible()
  await expect(page.getByRole('main').locator('.need-work')).toBeVisible()
  await expect(page.locator('[data-search-doors] a, [data-search-texts] a')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
})

test('what cannot be searched says so and is tried again', async ({ page, siteLocale }) => {
  const { t } = textOf(siteLocale)
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto(addressOf(searchPath(siteLocale), { q: t('need.work') }))
  await expect(page.getByRole('status')).toHaveText(t('search.failed'))
  await expect(page.locator('[data-search-doors] a').first()).toBeVisible()
  await page.unroute('**/pagefind/**')
  await page.getByRole('button', { name: t('search.again') }).click()
  await expect(page.locator('[data-search-texts] a').first()).toBeVisible()
})

test('results fit 320 pixels, also at twice the text size', async ({ page, siteLocale }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(addressOf(searchPath(siteLocale), { q: textOf(siteLocale).t('need.work') }))
  await expect(page.locator('[data-search-texts] a').first()).toBeVisible()
  await page.locator('[data-search-filter] summary').click()
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 640, height: 1280 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
})
