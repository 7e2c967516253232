import { pageKinds } from '../support/release/page-kinds.ts'
import { expect, sidewaysOverflow, test } from '../support/browser/site-test.ts'

for (const { name, path } of pageKinds) {
  test(`${name}: fits 320 pixels, also at twice the text size`, async ({ page, siteLocale }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path(siteLocale))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 640, height: 1280 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  })
}
