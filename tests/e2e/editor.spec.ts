import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from 'playwright/test'
import { locales } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import { detailWords, screenWords } from '../../cms/labels/document-screen.ts'
import { say } from '../../cms/labels/say.ts'
import { sidewaysOverflow } from '../support/browser/site-test.ts'
import { makeEditor } from '../support/servers/make-editor.ts'
import { startInstallation, type Installation } from '../support/servers/own-installation.ts'

test.describe.configure({ mode: 'serial' })

const slug = 'what-we-keep'
const texts = {
  ar: { slug, title: 'ما نحتفظ به', summary: 'صفحة تشرح ما نحتفظ به وما لا نحتفظ به.' },
  en: { title: 'Half of an English title' },
  ckb: { title: 'نیوەی ناونیشانێک' },
}

let own: Installation
let login: { email: string; password: string }
let id: number | string
let headers: { Authorization: string }

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(180_000)
  own = await startInstallation()
  const request = await playwright.request.newContext()
  login = await makeEditor(request, own.env)
  const { cmsUrl } = own.env
  const entered = await request.post(`${cmsUrl}/api/users/login`, { data: login })
  headers = { Authorization: `JWT ${((await entered.json()) as { token: string }).token}` }
  const made = await request.post(`${cmsUrl}/api/pages?draft=true&locale=ar`, {
    ...{ headers, data: texts.ar },
  })
  id = ((await made.json()) as { doc: { id: number | string } }).doc.id
  for (const locale of ['en', 'ckb'] as const) {
    const saved = await request.patch(`${cmsUrl}/api/pages/${id}?draft=true&locale=${locale}`, {
      ...{ headers, data: texts[locale] },
    })
    expect(saved.status()).toBe(200)
  }
  await request.dispose()
})
test.afterAll(() => own.stop())

async function open(page: Page, language: string): Promise<void> {
  const { cmsUrl } = own.env
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: cmsUrl }])
  const answer = await page.request.post(`${cmsUrl}/api/users/login`, { data: login })
  expect(answer.status()).toBe(200)
  await page.goto(`${cmsUrl}/admin/collections/pages/${id}?locale=ar`)
  await expect(page.locator('.manara-state')).toHaveCount(3)
  await expect(page.locator('#action-language-menu')).toBeVisible()
}

const stateOf = (page: Page, locale: string) => page.locator(`.manara-state[data-locale=${locale}]`)

async function snapshot(page: Page): Promise<Snapshot> {
  const answer = await page.request.get(`${own.env.cmsUrl}/api/snapshot`, { headers })
  return (await answer.json()) as Snapshot
}

// What Payload draws around them is not ours to judge.
async function ownFindings(page: Page): Promise<string[]> {
  const parts = ['.manara-states', '#action-language-menu', '#action-publish-language']
  const sheet = '.manara-sheet'
  const shown = (await page.locator(sheet).count()) > 0 ? [sheet] : parts
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  const { violations } = await shown.reduce((all, part) => all.include(part), axe).analyze()
  return violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html}`))
}

test('an editor in English sees the problem at its field', async ({ page }) => {
  await open(page, 'en')
  await page.locator('#field-summary').fill('')
  await page.locator('#action-publish-language').click()
  const notice = page.locator('.manara-notice-list')
  await expect(notice).toContainText('Arabic summary: missing. Fill it in.')
  await notice.getByRole('button', { name: /^Arabic summary/ }).click()
  await expect(page.locator('#field-summary')).toBeFocused()
  await page.keyboard.insertText(texts.ar.summary)
  await expect(stateOf(page, 'ar')).toHaveAttribute('data-state', 'draft')
})

test('an editor in English publishes Arabic only', async ({ page }) => {
  await open(page, 'en')
  await page.locator('#field-summary').fill(texts.ar.summary)
  await page.locator('#action-publish-language').click()
  await expect(stateOf(page, 'ar')).toHaveAttribute('data-state', 'published')
  await expect(stateOf(page, 'en')).toHaveAttribute('data-state', 'draft')
  await expect(stateOf(page, 'ckb')).toHaveAttribute('data-state', 'draft')
  const { entries } = await snapshot(page)
  const published = entries.filter((entry) => entry.slug === slug)
  expect(published).toMatchObject([{ type: 'page', locale: 'ar', title: texts.ar.title }])
  expect(JSON.stringify(entries)).not.toContain(texts.en.title)
  expect(JSON.stringify(entries)).not.toContain(texts.ckb.title)
})

for (const { code } of locales) {
  test(`${code}: the document screen is for everybody, on a phone too`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page, code)
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    expect(await ownFindings(page)).toEqual([])

    await page.locator('#action-language-menu').focus()
    await page.keyboard.press('Enter')
    const sheet = page.locator('.manara-sheet')
    await expect(sheet).toBeVisible()
    expect(await ownFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)

    await stateOf(page, 'ckb').click()
    await expect(sheet.getByRole('link', { name: say(detailWords.edit, code) })).toBeVisible()
    expect(await ownFindings(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  })
}

test('an editor withdraws it and says what to use instead', async ({ page }) => {
  await open(page, 'en')
  await page.locator('#action-language-menu').click()
  const sheet = page.locator('.manara-sheet')
  await sheet.locator('[data-deed=withdraw]').click()
  await sheet.getByLabel(say(screenWords.insteadKind, 'en')).selectOption('service')
  await sheet.getByLabel(say(screenWords.insteadEntry, 'en')).selectOption({ index: 1 })
  expect(await ownFindings(page)).toEqual([])
  await sheet.locator('#manara-withdraw').click()
  await expect(sheet).toHaveCount(0)
  await expect(stateOf(page, 'ar')).toHaveAttribute('data-state', 'withdrawn')
  const { tombstones } = await snapshot(page)
  const gone = tombstones.find((each) => each.slug === slug)
  expect(gone).toMatchObject({ type: 'page', locale: 'ar', instead: { to: 'service' } })
})
