import { expect, test, type FrameLocator, type Page } from 'playwright/test'
import { localeCodes, locales, type Locale } from '#schema/locales'
import { previewSizes } from '../../cms/labels/preview.ts'
import { previewWords } from '../../site/preview/lib/words.ts'
import { makeEditor } from '../support/servers/make-editor.ts'
import { startInstallation, type Installation } from '../support/servers/own-installation.ts'

test.describe.configure({ mode: 'serial' })
test.use({ viewport: { width: 1440, height: 900 } })

// Saving, asking and showing take a second; a busy machine takes longer.
const patience = { timeout: 30_000 }
let own: Installation
let login: { email: string; password: string }

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(180_000)
  own = await startInstallation()
  const request = await playwright.request.newContext()
  login = await makeEditor(request, own.env)
  await request.dispose()
})
test.afterAll(() => own.stop())

/** Opens a document in the admin, in one language, with its preview: as who had it open before. */
async function open(page: Page, path: string, language: Locale, locale = language) {
  const { cmsUrl } = own.env
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: cmsUrl }])
  const answer = await page.request.post(`${cmsUrl}/api/users/login`, { data: login })
  expect(answer.status()).toBe(200)
  const [kind = '', slug = ''] = path.split('/')
  const name = `${kind === 'globals' ? 'global' : 'collection'}-${slug}`
  const remembered = await page.request.post(`${cmsUrl}/api/payload-preferences/${name}`, {
    data: { value: { editViewType: 'live-preview' } },
  })
  expect(remembered.status()).toBe(200)
  await page.goto(`${cmsUrl}/admin/${path}?locale=${locale}`)
  const frame = page.frameLocator('.live-preview-window iframe')
  await expect(frame.locator('main')).toBeVisible(patience)
  return frame
}

const service = async (page: Page) => {
  const { cmsUrl } = own.env
  await page.request.post(`${cmsUrl}/api/users/login`, { data: login })
  const answer = await page.request.get(`${cmsUrl}/api/services?limit=1&sort=id&depth=0&draft=true`)
  const { docs } = (await answer.json()) as { docs: { id: number | string }[] }
  return `collections/services/${docs[0]?.id ?? 'none'}`
}

const frameAddress = async (page: Page) =>
  new URL((await page.locator('.live-preview-window iframe').getAttribute('src')) ?? '')

async function choose(page: Page, size: string): Promise<void> {
  await page.locator('.live-preview-toolbar-controls__breakpoint button').first().click()
  await page.locator('.popup__content').getByText(size).click()
}

const widthOf = (frame: FrameLocator) => frame.locator('html').evaluate(() => window.innerWidth)

for (const { code, dir } of locales) {
  test(`${code}: the frame shows what is typed, where one was reading`, async ({ page }) => {
    const frame = await open(page, await service(page), code)
    const heading = frame.locator('h1')
    await expect(heading).not.toHaveText('')
    await expect(frame.locator('html')).toHaveAttribute('dir', dir)
    await frame.locator('html').evaluate(() => {
      window.scrollTo({ top: 300, behavior: 'instant' })
      document.documentElement.dataset['mark'] = 'same document'
    })

    const title = page.locator('#field-title')
    const typed = `${await title.inputValue()} ١٢٣`
    await title.fill(typed)
    await expect(heading).toHaveText(typed, patience)
    expect(await frame.locator('html').getAttribute('data-mark')).toBe('same document')
    expect(await frame.locator('html').evaluate(() => window.scrollY)).toBe(300)
  })
}

test('the frame is as wide as a phone, a computer and a sheet of paper', async ({ page }) => {
  const frame = await open(page, await service(page), 'en')
  await choose(page, previewSizes.phone)
  await expect.poll(() => widthOf(frame), patience).toBe(360)
  await expect(frame.locator('.print-address')).toBeHidden()
  await choose(page, previewSizes.desktop)
  await expect.poll(() => widthOf(frame), patience).toBe(1280)
  await choose(page, previewSizes.print)
  await expect.poll(() => widthOf(frame), patience).toBe(794)
  await expect(frame.locator('.print-address')).toBeVisible()
  await expect(frame.locator('header.header nav').first()).toBeHidden()
  await choose(page, previewSizes.phone)
  await expect(frame.locator('.print-address')).toBeHidden()
})

test('what is missing is said in the editor’s language beside what there is', async ({ page }) => {
  const path = await service(page)
  const frame = await open(page, path, 'ckb', 'en')
  await page.locator('#field-title').fill('')
  const missing = frame.getByText(previewWords.ckb.problems)
  await expect(missing).toBeVisible(patience)
  await missing.click()
  await expect(frame.locator('.preview-notes li')).toHaveCount(1)
  await expect(frame.locator('h1')).toHaveText('…')
  await page.locator('#field-title').fill('Back again')
  await expect(missing).toBeHidden(patience)
})

test('a global shows on the first page', async ({ page }) => {
  const frame = await open(page, 'globals/home', 'en')
  await page.locator('#field-title').fill('What do you need today?')
  await expect(frame.locator('h1')).toHaveText('What do you need today?', patience)
})

test('nobody without the right token gets anything', async ({ page, playwright }) => {
  const frame = await open(page, await service(page), 'en')
  const title = await frame.locator('h1').innerText()
  const address = await frameAddress(page)
  const anonymous = await playwright.request.newContext()
  const withChange = (name: string, value: string) => {
    const changed = new URL(address)
    changed.searchParams.set(name, value)
    return changed.href
  }
  const token = address.searchParams.get('token') ?? ''
  const misuses = [
    withChange('token', ''),
    withChange('token', `${token.slice(0, -2)}AA`),
    withChange('id', '2'),
    withChange('type', 'course'),
    ...localeCodes.filter((code) => code !== 'en').map((code) => withChange('locale', code)),
    `${address.origin}/preview/`,
  ]
  for (const misuse of misuses) {
    const answer = await anonymous.get(misuse)
    expect(answer.status(), misuse).toBe(403)
    expect(await answer.text()).not.toContain(title)
  }
  const right = await anonymous.get(address.href)
  expect(right.status()).toBe(200)
  expect(right.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(right.headers()['content-security-policy']).toContain(
    `frame-ancestors ${new URL(own.env.cmsUrl).origin}`,
  )
  await anonymous.dispose()
})

test('links do not lead the frame away; in a window of its own they open the site', async ({
  page,
}) => {
  const frame = await open(page, await service(page), 'en')
  const title = await frame.locator('h1').innerText()
  await frame.locator('a.brand').click()
  await expect(frame.locator('h1')).toHaveText(title)
  const address = await frameAddress(page)
  await page.goto(address.href)
  const opened = page.waitForEvent('popup')
  await page.locator('a.brand').click()
  await expect(await opened).toHaveURL(`${own.env.siteUrl}/en/`, patience)
})
