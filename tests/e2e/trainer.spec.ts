import { expect, test, type Page } from 'playwright/test'
import { localeCodes, locales, type Locale } from '#schema/locales'
import { calendarUid } from '#schema/calendar-uid'
import { makeTrainer, type TrainerLogin } from '../../scripts/lib/bench/make-trainer.ts'
import { datesWords as words } from '../../cms/labels/dates-view.ts'
import { say } from '../../cms/labels/say.ts'
import { feedPath } from '../../site/lib/calendar-paths.ts'
import { entryPath } from '../../site/lib/paths.ts'
import { textOf } from '../../site/lib/strings.ts'
import { axeFindings, sidewaysOverflow } from '../support/browser/site-test.ts'
import { inDays, postWeekly, type Posted } from '../support/browser/trainer-screen.ts'
import { readers } from '../support/calendar/readers.ts'
import { makeHoliday } from '../support/servers/make-holiday.ts'
import { startInstallation, type Installation } from '../support/servers/own-installation.ts'

// A phone that is not in Iraq: what is typed is Baghdad's time all the same.
test.use({
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  timezoneId: 'America/New_York',
})
test.describe.configure({ mode: 'serial' })

const holiday = { day: inDays(55), names: { ar: 'عيد', ckb: 'جەژن', en: 'A feast' } }
const posted = new Map<Locale, Posted>()
let own: Installation
let trainer: TrainerLogin

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(180_000)
  own = await startInstallation()
  const request = await playwright.request.newContext()
  trainer = await makeTrainer(own.env)
  await makeHoliday(request, own.env, holiday)
  await request.dispose()
})
test.afterAll(() => own.stop())

async function open(page: Page, language: Locale): Promise<void> {
  const { cmsUrl } = own.env
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: cmsUrl }])
  const { email, password } = trainer
  const answer = await page.request.post(`${cmsUrl}/api/users/login`, { data: { email, password } })
  expect(answer.status()).toBe(200)
  await page.goto(`${cmsUrl}/admin`)
  await expect(page).toHaveURL(/\/admin\/dates$/)
  await expect(page.locator('.manara-post > fieldset')).toBeEnabled()
}

function postedIn(language: Locale): Posted {
  const session = posted.get(language)
  if (!session) throw new Error(`Nothing was posted in ${language}.`)
  return session
}

const sessionsOf = async (page: Page) => {
  const answer = await page.request.get(`${own.env.cmsUrl}/api/sessions?limit=0&depth=0`)
  return ((await answer.json()) as { totalDocs: number }).totalDocs
}

test('asks whoever is not logged in to log in', async ({ page }) => {
  await page.goto(`${own.env.cmsUrl}/admin/dates`)
  await expect(page).toHaveURL(/\/admin\/login/)
})

for (const [index, { code, dir }] of locales.entries()) {
  const first = inDays(20 + index)

  test(`${code}: a trainer posts a weekly course and keeps its dates`, async ({ page }) => {
    test.setTimeout(120_000)
    await open(page, code)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    const session = await postWeekly(page, { language: code, day: first, times: 5 })
    posted.set(code, session)
    const [full, cancelled, moved] = session.dates
    const card = (date: string | undefined) => page.locator(`[data-date="${date ?? 'none'}"]`)
    const status = page.locator('.manara-notice')

    await test.step('full', async () => {
      await card(full).locator('[data-mark=full]').tap()
      await expect(card(full).locator('.manara-chips [data-code=full]')).toBeVisible()
      await expect(status).not.toBeEmpty()
    })
    await test.step('cancelled, taken back, and cancelled again', async () => {
      await card(cancelled).locator('[data-mark=cancelled]').tap()
      await expect(card(cancelled).locator('h4 s')).toBeVisible()
      await status.getByRole('button', { name: say(words.undo, code), exact: true }).tap()
      await expect(card(cancelled).locator('h4 s')).toHaveCount(0)
      await card(cancelled).locator('[data-mark=cancelled]').tap()
      await expect(card(cancelled).locator('.manara-chips [data-code=cancelled]')).toBeVisible()
    })
    await test.step('moved', async () => {
      await card(moved).locator('[data-mark=moved]').tap()
      await card(moved).locator('input[name=start]').fill('15:30')
      await card(moved).locator('.manara-move [type=submit]').tap()
      await expect(card(moved).locator('.manara-chips [data-code=moved]')).toBeVisible()
      await expect(card(moved).locator('.manara-date__before s')).toBeVisible()
    })
    await test.step('again next week', async () => {
      const cards = page.locator(`.manara-date:has([href$="/${session.id}"])`)
      await card(session.dates.at(-1)).locator('[data-mark=again]').tap()
      await expect(cards).toHaveCount(session.dates.length + 1)
    })
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    expect(await axeFindings(page)).toEqual([])
  })

  test(`${code}: a clash and a holiday are said before saving`, async ({ page }) => {
    await open(page, code)
    const day = page.locator('.manara-post input[name=day]')
    await day.fill(first)
    await page.locator('.manara-post input[name=start]').fill('10:30')
    await expect(page.locator('.manara-warnings [data-code=trainer]')).toBeVisible()
    await day.fill(holiday.day)
    const warning = page.locator('.manara-warnings [data-code=holiday]')
    await expect(warning).toContainText(holiday.names[code])
    expect(await axeFindings(page)).toEqual([])
  })

  test(`${code}: without a network nothing is lost, nor posted twice`, async ({ page }) => {
    await open(page, code)
    const before = await sessionsOf(page)
    const form = page.locator('.manara-post')
    const fill = async () => {
      await form.locator('select[name=course]').selectOption({ index: 1 })
      await form.locator('input[name=day]').fill(inDays(70 + index))
      await form.locator('input[name=start]').fill('09:00')
    }
    await fill()
    await page.context().setOffline(true)
    await form.locator('[type=submit]').tap()
    await expect(form.getByRole('status')).toHaveText(say(words.notSaved, code))
    await expect(form.locator('input[name=start]')).toHaveValue('09:00')
    await page.context().setOffline(false)
    await page.reload()
    await expect(form.locator('input[name=end]')).toHaveValue('11:00')
    await form.locator('[type=submit]').dblclick()
    await expect(form.locator('.manara-result')).toHaveAttribute('data-state', 'done')
    await expect.poll(() => sessionsOf(page)).toBe(before + 1)
    await expect(form.locator('input[name=day]')).toHaveValue('')
  })
}

test('the dates are released', async () => {
  test.setTimeout(180_000)
  const { code, output } = await own.release()
  expect(output).toContain('is public')
  expect(code).toBe(0)
})

for (const author of localeCodes) {
  for (const reader of localeCodes) {
    test(`${reader} readers see what was posted in ${author}`, async ({ page, request }) => {
      const { id, slug, course, dates } = postedIn(author)
      const { t } = textOf(reader)
      const [full, cancelled, moved] = dates
      const address = { type: 'session', locale: reader, slug } as const
      await page.goto(`${own.env.siteUrl}${entryPath(address)}`)
      const row = (date: string | undefined) => page.locator(`#date-${date ?? 'none'}`)
      await expect(row(full)).toContainText(t('places.full'))
      await expect(row(cancelled)).toContainText(t('sessionStatus.cancelled'))
      await expect(row(moved)).toContainText(t('sessionStatus.moved'))
      await expect(row(moved).locator('del')).toBeVisible()
      await expect(row(dates[3])).toContainText(t('places.open'))
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)

      const feed = await request.get(
        `${own.env.siteUrl}${feedPath(reader, { by: 'course', slug: course })}`,
      )
      expect(feed.status()).toBe(200)
      const text = await feed.text()
      for (const [name, read] of readers) {
        const events = new Map(read(text).map((event) => [event.uid, event]))
        const of = (date: string | undefined) =>
          events.get(calendarUid({ session: String(id), date: date ?? 'none' }))
        expect(of(full), name).toMatchObject({ status: 'CONFIRMED' })
        expect(of(cancelled), name).toMatchObject({ status: 'CANCELLED' })
        expect(of(moved)?.wall, name).toContain('T15:30:00+03:00')
        expect(of(moved)?.sequence, name).toBeGreaterThan(of(dates[3])?.sequence ?? 0)
      }
    })
  }
}
