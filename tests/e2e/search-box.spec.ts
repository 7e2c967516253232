import type { Locale } from '#schema/locales'
import { entryPath, listPath, searchPath } from '../../site/lib/paths.ts'
import { textOf } from '../../site/lib/strings.ts'
import { openBox } from '../support/browser/search-box.ts'
import { axeFindings, expect, sidewaysOverflow, test } from '../support/browser/site-test.ts'
import { entryInEveryLanguage, releasedEntries } from '../support/release/snapshot-fs.ts'

const { slug } = entryInEveryLanguage('service')
const serviceIn = (locale: Locale) => ({
  title: releasedEntries('service', locale).find((one) => one.slug === slug)?.title ?? '',
})

test.beforeEach(async ({ page, siteLocale }) => {
  await page.goto(listPath(siteLocale, 'service'))
})

test('nothing of the search is loaded before somebody turns to it', async ({
  page,
  siteLocale,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.reload()
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([])
  const { field } = await openBox(page, siteLocale)
  await expect(field).toBeFocused()
  await expect.poll(() => asked).toContain(`/${siteLocale}/doors.json`)
})

test('a service is found and opened by keys alone', async ({ page, siteLocale }) => {
  const { title } = serviceIn(siteLocale)
  const { t } = textOf(siteLocale)
  await page.locator('header .search-toggle summary').focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('search', { name: t('search.title') })
  const field = form.getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type(title)
  await expect(form.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(form).toMatchAriaSnapshot(`
    - search ${JSON.stringify(t('search.title'))}:
      - combobox ${JSON.stringify(t('search.label'))} [expanded]: ${JSON.stringify(title)}
      - button ${JSON.stringify(t('search.button'))}
      - listbox ${JSON.stringify(t('search.suggestions'))}:
        - group ${JSON.stringify(t('types.service'))}:
          - option ${JSON.stringify(title)} [selected]
  `)
  const chosen = form.getByRole('option', { selected: true })
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  )
  await expect(chosen.locator('mark').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(
    new RegExp(`${entryPath({ locale: siteLocale, type: 'service', slug })}$`),
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('how many there are is said once typing rests', async ({ page, siteLocale }) => {
  const { form, field, list } = await openBox(page, siteLocale)
  await field.fill(textOf(siteLocale).t('need.work'))
  await expect(list).toBeVisible()
  await expect(form.getByRole('status')).toHaveText(/\S/)
})

test('keys keep to the pattern: the text’s keys, Escape twice, Tab', async ({
  page,
  siteLocale,
}) => {
  const { toggle, field, list } = await openBox(page, siteLocale)
  const words = textOf(siteLocale).t('need.work')
  await field.pressSequentially(words)
  await expect(list).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(list.getByRole('option', { selected: true })).toHaveCount(0)
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(field).toHaveValue(words)
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(list).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(list).toBeHidden()
  await expect(field).not.toBeFocused()
  await field.focus()
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(toggle).toBeFocused()
})

test('Enter without a choice searches all texts, and so does the last option', async ({
  page,
  siteLocale,
}) => {
  const { field, list } = await openBox(page, siteLocale)
  const words = textOf(siteLocale).t('need.work')
  const address = `${searchPath(siteLocale)}?${new URLSearchParams({ q: words }).toString()}`
  await field.fill(words)
  await expect(list.getByRole('option').last()).toHaveAttribute('href', address)
  await field.press('Enter')
  await page.waitForURL((url) => url.pathname + url.search === address)
  await expect(page.getByRole('search').getByRole('textbox')).toHaveValue(words)
})

test('an option is followed by a tap, and is large enough for a thumb', async ({
  page,
  siteLocale,
}) => {
  const { field, list } = await openBox(page, siteLocale)
  await field.fill(textOf(siteLocale).t('need.work'))
  await expect(list).toBeVisible()
  const options = await list.getByRole('option').all()
  const heights = await Promise.all(
    options.map(async (option) => (await option.boundingBox())?.height),
  )
  expect(Math.min(...heights.map((height) => height ?? 0))).toBeGreaterThanOrEqual(48)
  expect(await axeFindings(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  const href = (await options[0]?.getAttribute('href')) ?? ''
  await options[0]?.tap()
  await page.waitForURL((url) => url.pathname === href)
})

test('what was loaded still finds without a network', async ({ page, context, siteLocale }) => {
  const { field, list } = await openBox(page, siteLocale)
  await field.fill(textOf(siteLocale).t('need.work'))
  await expect(list).toBeVisible()
  await context.setOffline(true)
  await field.fill(serviceIn(siteLocale).title)
  await expect(list.getByRole('option').first()).toBeVisible()
  await expect(list.locator('mark').first()).toBeVisible()
})

test('without its file the box says so, tries again, and the form still leads on', async ({
  page,
  siteLocale,
}) => {
  const { t } = textOf(siteLocale)
  await page.route('**/doors.json', (route) => route.abort())
  const { form, field, list } = await openBox(page, siteLocale)
  await expect(form.getByRole('status')).toHaveText(t('search.suggestionsFailed'))
  await expect(form.getByRole('status')).toBeInViewport()
  await page.unroute('**/doors.json')
  await field.fill(t('need.work'))
  await expect(list).toBeVisible()
  await field.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${searchPath(siteLocale)}\\?q=`))
})
