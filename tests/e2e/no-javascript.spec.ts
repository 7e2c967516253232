import { locales } from '#schema/locales'
import { azPath, entryPath, homePath, listPath, searchPath } from '../../site/lib/paths.ts'
import { entryInEveryLanguage } from '../support/release/snapshot-fs.ts'
import { pageKinds } from '../support/release/page-kinds.ts'
import { expect, test } from '../support/browser/site-test.ts'

for (const { code, lang } of locales) {
  for (const { name, path } of pageKinds) {
    test(`${code}, ${name}: reads without JavaScript`, async ({ page }) => {
      await page.goto(path(code))
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(60)
    })
  }

  test(`${code}: from the first page to a service by links alone`, async ({ page }) => {
    const { slug } = entryInEveryLanguage('service')
    await page.goto(homePath(code))
    await page.locator('header details.menu summary').click()
    await page.locator(`header details.menu a[href="${listPath(code, 'service')}"]`).click()
    await page
      .getByRole('main')
      .locator(`a[href="${entryPath({ locale: code, type: 'service', slug })}"]`)
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`/services/${slug}/$`))
  })

  test(`${code}: the search field of a page leads to the topics and to A–Z`, async ({ page }) => {
    await page.goto(listPath(code, 'service'))
    await page.locator('header .search-toggle summary').click()
    await page.locator('header [name=q]').fill('1')
    await page.locator('header [name=q]').press('Enter')
    await page.waitForURL((url) => url.pathname === searchPath(code))
    const main = page.getByRole('main')
    await expect(main.locator('.needs a').first()).toBeVisible()
    await expect(main.locator(`.letters a[href^="${azPath(code)}#"]`).first()).toBeVisible()
    await expect(main.locator('[data-search-filter]')).toBeHidden()
  })

  test(`${code}: the calendar shows every date`, async ({ page }) => {
    await page.goto(listPath(code, 'session'))
    expect(await page.locator('[data-session]:visible').count()).toBeGreaterThan(2)
  })
}
