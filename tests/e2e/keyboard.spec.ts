import { homePath, listPath } from '../../site/lib/paths.ts'
import { expect, test } from '../support/browser/site-test.ts'

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
