import { expect, test, type APIRequestContext, type Page } from 'playwright/test'
import { locales, type Locale } from '#schema/locales'
import { languageLabels } from '../../cms/labels/choices.ts'
import { failedWords } from '../../cms/labels/release-findings.ts'
import { keptWords, releaseWords, statusWords } from '../../cms/labels/releases.ts'
import { sayField } from '../../cms/labels/say-problem.ts'
import { say } from '../../cms/labels/say.ts'
import { sayWith } from '../../cms/schedule/say-with.ts'
import { readFirstLogin } from '../../scripts/lib/first-login-fs.ts'
import { openAdmin } from '../support/browser/admin-screen.ts'
import { longBody } from '../support/browser/long-body.ts'
import { axeFindings, sidewaysOverflow } from '../support/browser/site-test.ts'
import { asAdministrator, makeAccount, type Login } from '../support/servers/make-account.ts'
import { startInstallation, type Installation } from '../support/servers/own-installation.ts'

// Each test goes on from what the one before it made public.
test.describe.configure({ mode: 'serial' })

const slug = 'privacy'
const title = 'ما لا نعرفه عنك'
// A release of the demonstration, on two busy cores.
const patience = { timeout: 180_000 }

let own: Installation
let administrator: Login
let editor: Login
let id: number | string

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(240_000)
  own = await startInstallation({ releases: 'inside' })
  const request = await playwright.request.newContext()
  administrator = await readFirstLogin(own.env.dataDir)
  editor = await makeAccount(request, own.env, { role: 'editor', name: 'سارة' })
  const headers = await asAdministrator(request, own.env)
  const query = `where[slug][equals]=${slug}&draft=true&depth=0`
  const found = await request.get(`${own.env.cmsUrl}/api/pages?${query}`, { headers })
  id = ((await found.json()) as { docs: [{ id: number | string }] }).docs[0].id
  await request.dispose()
})
test.afterAll(() => own.stop())

const open = (page: Page, login: Login, language: Locale, path = '/admin/releases') =>
  openAdmin(page, { env: own.env, login, language, path })

const status = (page: Page) => page.locator('.manara-release-status')
const isUpToDate = (page: Page) => status(page).locator('[data-kind=good]')

/** What readers find at the page's address. */
const onSite = (request: APIRequestContext) =>
  expect.poll(
    async () => (await request.get(`${own.env.siteUrl}/ar/about/${slug}/`)).text(),
    patience,
  )

test('an administrator publishes in Arabic and sees it go out', async ({ page, request }) => {
  test.setTimeout(480_000)
  // The copy is served at another address than it was made for.
  await open(page, administrator, 'ar')
  await expect(isUpToDate(page)).toBeVisible(patience)

  await page.goto(`${own.env.cmsUrl}/admin/collections/pages/${id}?locale=ar`)
  await page.locator('#field-title').fill(title)
  await page.locator('#action-publish-language').click()
  await expect(page.locator('.manara-state[data-locale=ar]')).toHaveAttribute(
    ...(['data-state', 'published'] as const),
  )
  await onSite(request).toContain(title)

  await page.goto(`${own.env.cmsUrl}/admin/releases`)
  await expect(isUpToDate(page)).toBeVisible(patience)
  const newest = page.locator('.manara-turns > ol > li').first()
  await expect(newest).toHaveAttribute('data-state', 'done')
  await expect(newest.locator('.manara-turn-why')).toContainText(': نشر')
  await expect(newest.getByRole('link', { name: title })).toHaveAttribute(
    ...(['href', `/admin/collections/pages/${id}?locale=ar`] as const),
  )
})

test('an administrator goes back by keyboard, and releases again', async ({ page, request }) => {
  test.setTimeout(480_000)
  await open(page, administrator, 'ar')
  const kept = page.locator('.manara-kept')
  await kept.locator('summary').focus()
  await page.keyboard.press('Enter')
  const before = kept.locator('li[data-current=false]').first()
  const goBack = before.getByRole('button', { name: say(keptWords.goBack, 'ar') })
  const sheet = page.locator('#manara-go-back')

  await goBack.focus()
  await page.keyboard.press('Enter')
  await expect(sheet).toContainText(say(keptWords.until, 'ar'))
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(goBack).toBeFocused()

  await page.keyboard.press('Enter')
  await sheet.getByRole('button', { name: say(keptWords.goBack, 'ar') }).press('Enter')
  await expect(kept.locator('.manara-desk-answer:focus')).toHaveText(/يرى القراء الآن/)
  await expect(status(page).locator('[data-kind=wait]')).toContainText(
    'العودة إلى هذا الإصدار',
    patience,
  )
  await onSite(request).not.toContain(title)

  await page.getByRole('button', { name: say(releaseWords.releaseNow, 'ar') }).press('Enter')
  await expect(isUpToDate(page)).toBeVisible(patience)
  await onSite(request).toContain(title)
})

test('an administrator pins a release and takes the pin away', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, administrator, 'en')
  await page.locator('.manara-kept > summary').click()
  const last = page.locator('.manara-kept li').last()
  await last.getByRole('button', { name: say(keptWords.pin, 'en'), exact: true }).click()
  await expect(last.locator('[data-mark=pinned]')).toBeVisible(patience)
  await last.getByRole('button', { name: say(keptWords.unpin, 'en'), exact: true }).click()
  await expect(last.locator('[data-mark=pinned]')).toHaveCount(0, patience)
})

test('an editor looks at a kept release, but does not go back', async ({ page }) => {
  await open(page, editor, 'ar')
  await expect(page.getByRole('button', { name: say(releaseWords.releaseNow, 'ar') })).toBeVisible()
  await page.locator('.manara-kept > summary').click()
  const kept = page.locator('.manara-kept li')
  await expect(kept.getByRole('button', { name: say(keptWords.goBack, 'ar') })).toHaveCount(0)
  await expect(kept.getByRole('button', { name: say(keptWords.pin, 'ar') })).toHaveCount(0)
  const { kept: all } = (await (
    await page.request.get(`${own.env.cmsUrl}/api/release-state`)
  ).json()) as { kept: { id: string }[] }
  const refused = await page.request.post(`${own.env.cmsUrl}/api/release-go-back`, {
    data: { release: all.at(-1)?.id },
  })
  expect(refused.status()).toBe(403)

  const opened = page.waitForEvent('popup')
  await kept
    .last()
    .getByRole('button', { name: say(keptWords.preview, 'ar') })
    .click()
  const preview = await opened
  await expect(preview.locator('html')).toHaveAttribute('lang', 'ar-IQ')
  await expect(preview.locator('main h1')).toBeVisible()
})

/** Saves and publishes a body in Arabic, as the admin does, and returns how that was answered. */
const publishBody = async (request: APIRequestContext, body: object): Promise<number> => {
  const headers = await asAdministrator(request, own.env)
  const address = `${own.env.cmsUrl}/api/pages/${id}`
  const saved = await request.patch(`${address}?draft=true&locale=ar`, { headers, data: { body } })
  expect(saved.status()).toBe(200)
  const data = { locale: 'ar' }
  return (await request.post(`${address}/publish-language`, { headers, data })).status()
}

test('what keeps a release from going out is named where it is mended, and the site stays', async ({
  page,
  request,
}) => {
  test.setTimeout(480_000)
  const before = await (await request.get(`${own.env.siteUrl}/ar/about/${slug}/`)).text()
  // Nothing in the contract forbids it, but a phone on a slow network would.
  expect(await publishBody(request, longBody(36))).toBe(200)

  const newest = page.locator('.manara-turns > ol > li').first()
  for (const { code } of locales) {
    await open(page, editor, code)
    await expect(newest).toHaveAttribute('data-state', 'failed', patience)
    await expect(status(page).locator('[data-kind=bad]')).toHaveText(
      new RegExp(say(statusWords.waitsFailed, code)),
    )
    const finding = newest.locator('.manara-findings li')
    await expect(finding).toHaveCount(1)
    // By the title that its reader knows it by, and the language that is to be mended.
    await expect(finding.getByRole('link')).toContainText(`(${say(languageLabels.ar, code)})`)
    const body = sayField({ type: 'page', field: 'body' }, code)
    await expect(finding).toContainText(sayWith(failedWords.longest, { field: body }, code))
    expect(await axeFindings(page)).toEqual([])
    await finding.getByRole('link').click()
    await expect(page).toHaveURL(
      `${own.env.cmsUrl}/admin/collections/pages/${id}?locale=ar#field-body`,
    )
    await expect(page.locator('#field-title')).toHaveValue(title)
    // The editor of running texts comes late.
    const editable = page.locator('[data-field-path=body] [contenteditable=true]')
    await expect(editable).toBeFocused({ timeout: 30_000 })
    await expect(editable).toBeInViewport()
  }
  expect(await (await request.get(`${own.env.siteUrl}/ar/about/${slug}/`)).text()).toBe(before)

  expect(await publishBody(request, longBody(1))).toBe(200)
  await page.goto(`${own.env.cmsUrl}/admin/releases`)
  await expect(newest).toHaveAttribute('data-state', 'done', patience)
  await expect(isUpToDate(page)).toBeVisible()
  const [words] = longBody(1).root.children[0]?.children ?? []
  await onSite(request).toContain(words?.text.slice(0, 40))
})

for (const { code, dir } of locales) {
  test(`${code}: the page of releases is for everybody`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await open(page, administrator, code)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(status(page)).toContainText(say(statusWords.heading, code))
      for (const part of await page.locator('.manara-releases summary').all()) await part.click()
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
      expect(await axeFindings(page)).toEqual([])
      const goBack = page.getByRole('button', { name: say(keptWords.goBack, code) })
      await goBack.first().click()
      expect(await axeFindings(page)).toEqual([])
    }
  })
}
