import { expect, test } from 'playwright/test'
import { localeCodes, locales } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import { dayAfter, nextCheck } from '../../cms/freshness/next-check.ts'
import { deskNames } from '../../cms/labels/desk.ts'
import { freshnessWords } from '../../cms/labels/freshness.ts'
import { gapWords } from '../../cms/labels/gaps.ts'
import { say } from '../../cms/labels/say.ts'
import { openAdmin } from '../support/browser/admin-screen.ts'
import { axeFindings, sidewaysOverflow } from '../support/browser/site-test.ts'
import { inDays } from '../support/browser/trainer-screen.ts'
import { asAdministrator, makeAccount, type Login } from '../support/servers/make-account.ts'
import { startInstallation, type Installation } from '../support/servers/own-installation.ts'

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
test.describe.configure({ mode: 'serial' })

const slug = 'school-information-sessions'
const today = inDays(0)
let own: Installation
let coordinator: Login
let id: string

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(180_000)
  own = await startInstallation()
  const request = await playwright.request.newContext()
  const { cmsUrl } = own.env
  const headers = await asAdministrator(request, own.env)
  coordinator = await makeAccount(request, own.env, {
    ...{ role: 'coordinator', name: 'Hana', governorates: ['IQ-AR'] },
  })
  // A service of Erbil that was to be checked yesterday.
  const found = await request.get(`${cmsUrl}/api/services?where[slug][equals]=${slug}&depth=0`, {
    headers,
  })
  const { docs } = (await found.json()) as { docs: { id: number | string }[] }
  id = String(docs[0]?.id)
  const noon = (day: string) => `${day}T09:00:00.000Z`
  const saved = await request.patch(`${cmsUrl}/api/services/${id}?draft=true&locale=ar`, {
    headers,
    data: {
      governorates: ['IQ-AR'],
      freshness: {
        checkedOn: noon(dayAfter(today, -91)),
        nextCheckDue: noon(dayAfter(today, -1)),
      },
    },
  })
  expect(saved.status()).toBe(200)
  const published = await request.post(`${cmsUrl}/api/services/${id}/publish-language`, {
    headers,
    data: { locale: 'ar' },
  })
  expect(published.status()).toBe(200)
  await request.dispose()
})
test.afterAll(() => own.stop())

for (const { code, dir } of locales) {
  test(`${code}: the screens of a coordinator fit a phone`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const path of ['/admin', '/admin/checks', '/admin/waiting']) {
      await openAdmin(page, { env: own.env, login: coordinator, language: code, path })
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(page.locator('.manara-desk h1')).toBeVisible()
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
      expect(await axeFindings(page)).toEqual([])
    }
  })
}

test('a coordinator says on a phone that a service is still right, in every language', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const language = 'ar'
  await openAdmin(page, { env: own.env, login: coordinator, language, path: '/admin' })
  const card = page.locator('[data-part=checks]')
  await expect(card.locator(`[data-entry="service/${id}"]`)).toHaveAttribute(
    'data-state',
    'overdue',
  )
  const gaps = page.locator('[data-part=gaps]')
  await expect(gaps.getByRole('heading')).toHaveText(say(gapWords.own, language))
  // What is for the whole country is a door here too.
  await expect(gaps).toContainText(say(gapWords.none, language))
  await page.locator('.manara-home-actions a[href="/admin/checks"]').tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(deskNames.checks, language))
  const entry = page.locator(`[data-entry="service/${id}"]`)
  const words = say(freshnessWords.stillRight, language)
  await entry.getByRole('button', { name: words, exact: true }).tap()
  await expect(entry.getByRole('status')).toContainText('تم التحقق اليوم')
  await expect(entry.getByRole('button')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])

  const answer = await page.request.get(`${own.env.cmsUrl}/api/snapshot`)
  const { entries } = (await answer.json()) as Snapshot
  const published = entries.filter((each) => each.type === 'service' && each.id === id)
  expect(published.map(({ locale }) => locale)).toEqual([...localeCodes].sort())
  for (const { freshness } of published) {
    expect(freshness).toMatchObject({
      ...{ checkedOn: today, nextCheckDue: nextCheck('service', today) },
    })
  }
  await page.reload()
  await expect(entry).toHaveCount(0)
})
