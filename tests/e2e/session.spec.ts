import { baghdadInstant } from '../../site/lib/baghdad.ts'
import { calendarPath } from '../../site/lib/calendar-paths.ts'
import { dateAnchor, occurrencesOf } from '../../site/lib/occurrences.ts'
import { entryPath, homePath } from '../../site/lib/paths.ts'
import { textOf } from '../../site/lib/strings.ts'
import { releasedEntries } from '../support/release/snapshot-fs.ts'
import { expect, test } from '../support/browser/site-test.ts'
import type { Locale } from '#schema/locales'
import type { SessionDate } from '#schema/session'

/** The session with the most dates: one of each kind is among them. */
function weekly(locale: Locale) {
  const [session] = releasedEntries('session', locale).toSorted(
    (a, b) => b.dates.length - a.dates.length,
  )
  if (!session) throw new Error(`No session is published in ${locale}.`)
  const dates = occurrencesOf([session]).map(({ date }) => date)
  const that = (fits: (date: SessionDate) => boolean) => {
    const date = dates.find(fits)
    if (!date) throw new Error('The demonstration lacks a kind of date.')
    return date
  }
  return { path: entryPath(session), dates, that }
}

const rowOf = (date: SessionDate) => `[id="${dateAnchor(date)}"]`
const later = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * 60_000)

test('each date says by itself whether it is full, cancelled or moved', async ({
  page,
  siteLocale,
}) => {
  const { t } = textOf(siteLocale)
  const { path, dates, that } = weekly(siteLocale)
  await page.goto(path)
  for (const date of dates) await expect(page.locator(rowOf(date))).toBeVisible()
  const full = page.locator(rowOf(that(({ places }) => places === 'full')))
  await expect(full).toContainText(t('places.full'))
  const cancelled = page.locator(rowOf(that(({ status }) => status === 'cancelled')))
  await expect(cancelled).toContainText(t('sessionStatus.cancelled'))
  await expect(cancelled.locator('.occasion-time')).toHaveCSS(
    'text-decoration-line',
    'line-through',
  )
  const moved = that(({ status }) => status === 'moved')
  const row = page.locator(rowOf(moved))
  await expect(row).toContainText(t('sessionStatus.moved'))
  await expect(row.locator('del')).toHaveAttribute(
    'datetime',
    baghdadInstant(moved.movedFrom ?? ''),
  )
  await expect(row.locator('del')).toHaveCSS('text-decoration-line', 'line-through')
  await expect(row.locator('.occasion-time')).toHaveCSS('text-decoration-line', 'none')
})

test('nobody can sign up for what is invented', async ({ page, siteLocale }) => {
  await page.goto(weekly(siteLocale).path)
  const main = page.getByRole('main')
  await expect(main).toContainText(textOf(siteLocale).t('demo.signUp'))
  await expect(main.locator('a[href^="tel:"], a[href^="https://wa.me/"]')).toHaveCount(0)
})

test('the date that one came for stands out', async ({ page, siteLocale }) => {
  const { path, that } = weekly(siteLocale)
  const moved = that(({ status }) => status === 'moved')
  await page.goto(`${path}#${dateAnchor(moved)}`)
  await expect(page.locator(rowOf(moved))).toBeInViewport()
  await expect(page.locator(rowOf(moved))).toHaveCSS('outline-style', 'solid')
})

test('a date vanishes when it is over, not a minute before', async ({ page, siteLocale }) => {
  const { path, dates, that } = weekly(siteLocale)
  const first = that(() => true)
  const over = page.locator('.notice', { hasText: textOf(siteLocale).t('session.past') })
  await page.clock.setFixedTime(later(first.endsAt, -1))
  await page.goto(path)
  await expect(page.locator('.occasion:visible')).toHaveCount(dates.length)
  await expect(over).toBeHidden()
  await page.clock.setFixedTime(later(first.endsAt, 0))
  await page.reload()
  await expect(page.locator(rowOf(first))).toBeHidden()
  await expect(page.locator('.occasion:visible')).toHaveCount(dates.length - 1)
  await expect(over).toBeVisible()
})

test('on an older page, today is today', async ({ page, siteLocale }) => {
  const { t } = textOf(siteLocale)
  const { path, that } = weekly(siteLocale)
  const first = that(() => true)
  const away = page.locator(rowOf(first)).locator('[data-away]')
  const words = await (await page.goto(path), away.innerText())
  await page.clock.setFixedTime(later(first.startsAt, -24 * 60))
  await page.reload()
  await expect(away).toHaveText(t('away.tomorrow'))
  await page.clock.setFixedTime(later(first.startsAt, -60))
  await page.reload()
  await expect(away).toHaveText(t('away.today'))
  expect([t('away.today'), t('away.tomorrow')]).not.toContain(words)
})

test('on an older page, this week is this week', async ({ page, siteLocale }) => {
  const { t } = textOf(siteLocale)
  const headings = page.locator('main [data-week]:visible')
  await page.goto(calendarPath(siteLocale, { by: 'all' }))
  const week = (await headings.last().getAttribute('data-week')) ?? ''
  await page.clock.setFixedTime(new Date(`${week}T06:00:00+03:00`))
  await page.reload()
  await expect(headings).toHaveText([t('calendar.thisWeek')])
})

test('where every date is over, their headings vanish with them', async ({ page, siteLocale }) => {
  const dated = page.locator('main [data-ends]:visible')
  const headings = page.locator('main [data-dates]:visible')
  const calendar = calendarPath(siteLocale, { by: 'all' })
  for (const path of [homePath(siteLocale), calendar]) {
    await page.goto(path)
    expect(await dated.count()).toBeGreaterThan(0)
    expect(await headings.count()).toBeGreaterThan(0)
    await page.clock.setFixedTime('2030-01-01T00:00:00Z')
    await page.reload()
    await expect(dated).toHaveCount(0)
    await expect(headings).toHaveCount(0)
    await page.clock.setFixedTime('2026-11-15T07:00:00+03:00')
  }
})

test('in Baghdad nothing is said of the phone’s clock', async ({ page, siteLocale }) => {
  for (const path of [weekly(siteLocale).path, homePath(siteLocale)]) {
    await page.goto(path)
    await expect(page.locator('[data-phone-clock]')).toBeHidden()
    await expect(page.locator('[data-own-time]:visible')).toHaveCount(0)
  }
})

test.describe('on a phone in Los Angeles', () => {
  test.use({ timezoneId: 'America/Los_Angeles' })

  test('each date tells the phone’s own time, and its day', async ({ page, siteLocale }) => {
    const { t } = textOf(siteLocale)
    const { path, that } = weekly(siteLocale)
    await page.goto(path)
    const note = page.locator('[data-phone-clock]')
    await expect(note).toContainText(t('time.baghdad'))
    await expect(note).toContainText(t('time.phoneDiffers'))
    // Eleven in the morning in Baghdad is midnight in California.
    const own = page.locator(rowOf(that(() => true))).locator('.own-time')
    const midnight = { ar: '٠:٠٠', ckb: '٠:٠٠', en: '0:00' }[siteLocale]
    await expect(own).toHaveText(t('time.onPhone', { time: midnight }))
    await page.goto(homePath(siteLocale))
    await expect(note).toBeVisible()
    await expect(page.locator('[data-own-time]:visible').first()).toBeVisible()
  })
})
