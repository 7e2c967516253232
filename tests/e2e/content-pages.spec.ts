import { governorates, governorateSlugs } from '#schema/governorates'
import { needs } from '#schema/needs'
import {
  entryPath,
  gapsPath,
  homePath,
  listPath,
  needPath,
  placePath,
  placesPath,
} from '../../site/lib/paths.ts'
import { releasedEntries, releasedGlobal } from '../support/release/snapshot-fs.ts'
import { expect, test } from '../support/browser/site-test.ts'

test('the alert of the language stands above every page and leads on', async ({
  page,
  siteLocale,
}) => {
  const { message } = releasedGlobal('alert', siteLocale)
  for (const path of [homePath(siteLocale), listPath(siteLocale, 'figure')]) {
    await page.goto(path)
    const region = page.locator('section.alert')
    await expect(region).toContainText(message)
    await expect(region.getByRole('link')).toHaveAttribute('href', new RegExp(`^/${siteLocale}/`))
  }
})

test('the map and the list beneath lead to the same nineteen governorates', async ({
  page,
  siteLocale,
}) => {
  await page.goto(placesPath(siteLocale))
  const main = page.getByRole('main')
  const wanted = governorates.map((code) => placePath(siteLocale, code)).sort()
  const hrefs = async (selector: string) =>
    (
      await main.locator(selector).evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    ).sort()
  expect(await hrefs('svg a')).toEqual(wanted)
  expect(await hrefs('ul a[href*="/places/"]')).toEqual(wanted)
  await main.locator(`svg a[href$="/${governorateSlugs['IQ-NI']}/"]`).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${placePath(siteLocale, 'IQ-NI')}$`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('governorates lead to where help is missing, which names every need and whom to call', async ({
  page,
  siteLocale,
}) => {
  await page.goto(placesPath(siteLocale))
  const main = page.getByRole('main')
  await main.locator(`a[href="${gapsPath(siteLocale)}"]`).click()
  await expect(page).toHaveURL(new RegExp(`${gapsPath(siteLocale)}$`))
  const named = main.locator('table').last().locator('tbody th a')
  expect(await named.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
    needs.map((need) => needPath(siteLocale, need)),
  )
  await expect(main.locator('a[href^="tel:"]').first()).toBeVisible()
  await expect(main.locator('.page-head time')).toHaveText(/\S/)
})

test('every chart has a table that says its numbers, who counted and when', async ({
  page,
  siteLocale,
}) => {
  await page.goto(listPath(siteLocale, 'figure'))
  const figures = releasedEntries('figure', siteLocale)
  const rows = page.locator('table tbody tr')
  await expect(rows).toHaveCount(figures.length)
  for (const row of await rows.all()) {
    for (const cell of await row.locator('td').all()) await expect(cell).toHaveText(/\S/)
  }
  for (const chart of await page.locator('svg[role=img]').all()) {
    await expect(chart).toHaveAccessibleName(/\S/)
  }
})

test('a programme says which office comes first, which next, and what to carry', async ({
  page,
  siteLocale,
}) => {
  const slug = 'momd-molsa-referral'
  await page.goto(entryPath({ locale: siteLocale, type: 'programme', slug }))
  const programme = releasedEntries('programme', siteLocale).find((entry) => entry.slug === slug)
  const chain = programme?.chain ?? []
  const offices = page.locator('.chain > li')
  await expect(offices.getByRole('heading')).toHaveText(chain.map(({ name }) => name))
  await expect(offices.first()).toContainText(chain[0]?.carry ?? 'what to carry')
  await expect(offices.first().getByRole('link').first()).toHaveAttribute('href', /organisations/)
})

test('a centre shows when it is closed and large buttons to call', async ({ page, siteLocale }) => {
  await page.goto(entryPath({ locale: siteLocale, type: 'centre', slug: 'mrc-erbil' }))
  const [first] = releasedGlobal('holidays', siteLocale).days
  await expect(page.getByRole('main')).toContainText(first?.name ?? 'a holiday')
  const call = page.getByRole('main').locator('a[href^="tel:"]').first()
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(48)
})

test('what is invented says so and shows no number', async ({ page, siteLocale }) => {
  const invented = [
    ...releasedEntries('opportunity', siteLocale),
    ...releasedEntries('organisation', siteLocale),
  ].filter(({ demo }) => demo)
  expect(invented.length).toBeGreaterThan(10)
  for (const entry of invented.slice(0, 6)) {
    await page.goto(entryPath(entry))
    await expect(page.getByRole('main').locator('a[href^="tel:"]')).toHaveCount(0)
    await expect(page.locator('.demo-notice')).toBeVisible()
  }
})
