import { localeOf, locales } from '#schema/locales'
import { pageKinds } from '../support/release/page-kinds.ts'
import { axeFindings, expect, sidewaysOverflow, test } from '../support/browser/site-test.ts'

const letters = { ar: /\p{Script=Arabic}/u, ckb: /\p{Script=Arabic}/u, en: /[A-Za-z]/ }

for (const { name, path, isUnlisted = false } of pageKinds) {
  test(`${name}: heading and text in the language, nothing for axe, links to itself in each language`, async ({
    page,
    siteLocale,
  }) => {
    const response = await page.goto(path(siteLocale))
    // What was withdrawn is gone for programs, and a page for people.
    expect(response?.status()).toBe(isUnlisted ? 410 : 200)
    const { lang, dir } = localeOf(siteLocale)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(letters[siteLocale])
    const text = await page.getByRole('main').innerText()
    expect(text.length).toBeGreaterThan(60)
    expect(text).toMatch(letters[siteLocale])
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    const links = page.locator('nav.languages a[hreflang]')
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(addresses).toEqual(locales.map(({ code }) => path(code)))
  })
}

test('the language links lead from a service to the same service and back', async ({
  page,
  siteLocale,
}) => {
  const service = pageKinds.find(({ name }) => name === 'service')?.path ?? (() => '/')
  await page.goto(service(siteLocale))
  for (const { code, lang } of [...locales, localeOf(siteLocale)]) {
    await page.locator(`nav.languages a[hreflang="${lang}"]`).click()
    await expect(page).toHaveURL(new RegExp(`${service(code)}$`))
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
  }
})

test('the first page offers every language by its own name', async ({ page }) => {
  await page.goto('/')
  for (const { code, label } of locales) {
    const link = page.getByRole('main').getByRole('link', { name: label }).first()
    await expect(link).toHaveAttribute('href', `/${code}/`)
  }
  expect(await axeFindings(page)).toEqual([])
})

test('a missing page says so in its language, with status 404', async ({ page, siteLocale }) => {
  const response = await page.goto(`/${siteLocale}/services/not-there/`)
  expect(response?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', localeOf(siteLocale).lang)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(letters[siteLocale])
  expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(40)
  expect(await axeFindings(page)).toEqual([])
})

test('a missing page without language says so in all of them', async ({ page }) => {
  const response = await page.goto('/not-there/')
  expect(response?.status()).toBe(404)
  for (const { code } of locales) {
    await expect(page.getByRole('main').locator(`a[href="/${code}/"]`).first()).toBeVisible()
  }
})
