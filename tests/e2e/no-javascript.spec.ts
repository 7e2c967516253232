import { locales } from '#schema/locales'
import { entryPath, homePath, listPath } from '../../site/lib/paths.ts'
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

  test(`${code}: the calendar shows every date`, async ({ page }) => {
    await page.goto(listPath(code, 'session'))
    expect(await page.locator('[data-session]:visible').count()).toBeGreaterThan(2)
  })
}
