import { readFile } from 'node:fs/promises'
import { expect, test } from 'playwright/test'
import { locales } from '#schema/locales'
import { trailWords } from '../../cms/labels/audit.ts'
import { say } from '../../cms/labels/say.ts'
import { readFirstLogin } from '../../scripts/lib/first-login-fs.ts'
import { openAdmin } from '../support/browser/admin-screen.ts'
import { axeFindings, sidewaysOverflow } from '../support/browser/site-test.ts'
import { makeAccount, type Login } from '../support/servers/make-account.ts'
import { startInstallation, type Installation } from '../support/servers/own-installation.ts'

// Payload keeps one of two log-ins of an account at the same instant.
test.describe.configure({ mode: 'serial' })

let own: Installation
let administrator: Login
let editor: Login

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(180_000)
  own = await startInstallation()
  const request = await playwright.request.newContext()
  administrator = await readFirstLogin(own.env.dataDir)
  editor = await makeAccount(request, own.env, { role: 'editor', name: 'سارة' })
  await makeAccount(request, own.env, { role: 'viewer', name: '=1+1' })
  // The editor deletes a draft.
  const { cmsUrl } = own.env
  await request.post(`${cmsUrl}/api/users/login`, { data: editor })
  const made = await request.post(`${cmsUrl}/api/terms?draft=true&locale=ar`, {
    data: { slug: 'a-word-of-the-test', title: 'كلمة' },
  })
  const { doc } = (await made.json()) as { doc: { id: number | string } }
  expect((await request.delete(`${cmsUrl}/api/terms/${doc.id}`)).status()).toBe(200)
  await request.dispose()
})
test.afterAll(() => own.stop())

for (const { code, dir } of locales) {
  test(`${code}: the trail and the first screen read well`, async ({ page }) => {
    test.setTimeout(120_000)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of ['/admin/trail', '/admin']) {
        await openAdmin(page, { env: own.env, login: administrator, language: code, path })
        await expect(page.locator('html')).toHaveAttribute('dir', dir)
        await expect(page.locator('.manara-desk h1')).toBeVisible()
        expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
        expect(await axeFindings(page)).toEqual([])
      }
    }
  })
}

test('an administrator reads and exports the trail in Arabic, by keyboard', async ({ page }) => {
  const language = 'ar'
  await openAdmin(page, {
    ...{ env: own.env, login: administrator, language, path: '/admin/trail' },
  })
  const rows = page.locator('.manara-trail-list li')
  await expect(rows.first()).toContainText('حذف')
  // The first administrator's, by the system, and the two that the test made.
  await expect(rows.filter({ hasText: 'إنشاء الحساب' })).toHaveCount(3)

  const by = page.getByLabel(say(trailWords.by, language), { exact: true })
  await by.fill('سارة')
  await by.press('Enter')
  await expect(page).toHaveURL(/by=/)
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('a-word-of-the-test')

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: say(trailWords.csv, language), exact: true }).focus()
  await page.keyboard.press('Enter')
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).toContain('سارة,حذف,')
  expect(csv.trim().split('\r\n')).toHaveLength(2)

  const all = await page.request.get(`${own.env.cmsUrl}/api/audit-trail/export.csv`)
  expect(await all.text()).toContain(",'=1+1,")
})

test('an editor gets nothing of it', async ({ page }) => {
  const { cmsUrl } = own.env
  await openAdmin(page, { env: own.env, login: editor, language: 'ar', path: '/admin' })
  await expect(page.locator('a[href="/admin/trail"]')).toHaveCount(0)
  await page.goto(`${cmsUrl}/admin/trail`)
  await expect(page).toHaveURL(/\/admin\/unauthorized/)
  await expect(page.locator('.manara-trail-list')).toHaveCount(0)
  for (const path of ['/api/audit-trail/export.csv', '/api/audit-trail']) {
    expect((await page.request.get(`${cmsUrl}${path}`)).status()).toBe(403)
  }
})
