import { entryPath, homePath, listPath } from '../../site/lib/paths.ts'
import { expect, test } from '../support/browser/site-test.ts'
import { entryInEveryLanguage } from '../support/release/snapshot-fs.ts'

test('the first Tab offers to skip to the content, and Enter does', async ({
  page,
  siteLocale,
}) => {
  await page.goto(homePath(siteLocale))
  await page.keyboard.press('Tab')
  const skip = page.locator('a.skip')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('the menu opens, leads on and closes by keys alone', async ({ page, siteLocale }) => {
  await page.goto(homePath(siteLocale))
  const menu = page.locator('header details.menu')
  await menu.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(menu).toHaveAttribute('open')
  await page.keyboard.press('Tab')
  const first = menu.getByRole('link').first()
  await expect(first).toBeFocused()
  await expect(first).toHaveAttribute('href', listPath(siteLocale, 'service'))
  await menu.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(menu).not.toHaveAttribute('open')
})

test('a step of a guide is ticked by a key, and nothing of it is kept', async ({
  page,
  siteLocale,
}) => {
  const { slug } = entryInEveryLanguage('guide')
  await page.goto(entryPath({ locale: siteLocale, type: 'guide', slug }))
  const steps = page.locator('.guide-step')
  const boxes = page.getByRole('checkbox')
  await expect(boxes).toHaveCount(await steps.count())
  const title = (await page.locator('.step-index a').first().innerText()).split('\n').at(-1) ?? ''
  await expect(page.getByRole('checkbox', { name: title })).toBeVisible()
  await boxes.first().focus()
  await page.keyboard.press('Space')
  await expect(boxes.first()).toBeChecked()
  expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
  await page.reload()
  await expect(boxes.first()).not.toBeChecked()
})
