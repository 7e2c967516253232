import { localeOf } from '#schema/locales'
import { entryPath, listPath } from '../../site/lib/paths.ts'
import { textOf } from '../../site/lib/strings.ts'
import { pageKinds } from '../support/release/page-kinds.ts'
import { released, releasedEntries } from '../support/release/snapshot-fs.ts'
import { expect, test } from '../support/browser/site-test.ts'

// What readers are told of pages that are old, behind or gone: by the page alone, without a script.

const pathOf = (name: string) => pageKinds.find((kind) => kind.name === name)?.path ?? (() => '/')

test('what was said long ago is folded away, opens by a tap, and stands on paper', async ({
  page,
  siteLocale,
}) => {
  const { t } = textOf(siteLocale)
  await page.goto(pathOf('unchecked')(siteLocale))
  const claim = page.locator('.old-claim').first()
  const words = claim.locator('.old-claim-text')
  await expect(claim).toContainText(
    new RegExp(`${t('freshness.mayHaveChanged')}|${t('freshness.mayHaveChangedAsk')}`),
  )
  await expect(words).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(words).toBeVisible()
  await page.emulateMedia({ media: null })
  const summary = claim.locator('summary')
  expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(48)
  await summary.click()
  await expect(words).toBeVisible()
})

test('a list says of what was checked long ago that it may have changed', async ({
  page,
  siteLocale,
}) => {
  const { t } = textOf(siteLocale)
  await page.goto(listPath(siteLocale, 'opportunity'))
  const old = entryPath({
    ...{ type: 'opportunity', locale: siteLocale },
    slug: 'mentor-for-small-business-mosul',
  })
  const card = page.locator('.card', { has: page.locator(`a[href="${old}"]`) })
  await expect(card).toContainText(t('freshness.askChip'))
  await expect(page.getByText(t('freshness.askChip'))).toHaveCount(1)
})

test('a check that is overdue is marked beside the day of the last one', async ({
  page,
  siteLocale,
}) => {
  const [late] = releasedEntries('opportunity', siteLocale).filter(
    ({ slug }) => slug === 'phone-repair-training-sulaymaniyah',
  )
  await page.goto(late ? entryPath(late) : '/')
  await expect(page.locator('.checked-overdue')).toBeVisible()
  await expect(page.locator('.old-claim')).toHaveCount(0)
})

test('the address of what was withdrawn leads to what to use instead and to the list', async ({
  page,
  siteLocale,
}) => {
  const { t } = textOf(siteLocale)
  const path = pathOf('withdrawn')(siteLocale)
  const main = page.getByRole('main')
  const response = await page.goto(path)
  expect(response?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('withdrawn.title'))
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(
    main.locator(`a[href="${listPath(siteLocale, 'opportunity')}"].button`),
  ).toBeVisible()
  await main.locator('.card').getByRole('link').click()
  await expect(page).toHaveURL(/\/opportunities\/tailoring-internship-baghdad\/$/)
})

test('the demonstration has a translation that is behind its source', () => {
  expect(released.changeNotices.length).toBeGreaterThan(0)
})

for (const { type, id, locale, newer } of released.changeNotices) {
  test(`${type} ${id} in ${locale} leads to the newer page in ${newer}`, async ({ page }) => {
    const own = released.entries.find(
      (entry) => entry.type === type && entry.id === id && entry.locale === locale,
    )
    const other = released.entries.find(
      (entry) => entry.type === type && entry.id === id && entry.locale === newer,
    )
    await page.goto(own ? entryPath(own) : '/')
    const link = page.locator('.notice[role=note] a[hreflang]')
    await expect(link).toHaveText(localeOf(newer).label)
    await expect(link).toHaveAttribute('lang', localeOf(newer).lang)
    await link.click()
    await expect(page).toHaveURL(new RegExp(`${other ? entryPath(other) : 'nowhere'}$`))
  })
}
