import { join } from 'node:path'
import { expect, test, type Browser, type Page } from 'playwright/test'
import { makeEditor } from '../support/servers/make-editor.ts'
import { startInstallation, type Installation } from '../support/servers/own-installation.ts'
import { plainFiles } from '../support/release/plain-files-fs.ts'

const campaign = {
  slug: 'ask-before-signing',
  title: 'اسأل قبل أن توقّع',
  summary: 'حملة لمن عُرض عليه عمل خارج العراق: اقرأ العقد قبل أن تدفع.',
  slogan: 'لا توقّع ورقة لا تفهمها.',
  message: 'صورة العقد عندك تحميك إذا اختلفتما.',
  body: 'يقرأ المرشد العقد معك كلمة كلمة، ولا تدفع شيئاً.',
}
const unique = [campaign.slug, campaign.title, campaign.summary, campaign.slogan, campaign.body]

let own: Installation
test.beforeAll(async () => {
  test.setTimeout(120_000)
  own = await startInstallation()
})
test.afterAll(() => own.stop())

test('an editor’s campaign in Arabic reaches a phone in Arabic, and no other language', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(240_000)
  const editor = await makeEditor(request, own.env)

  await test.step('log in', async () => {
    await page.goto(`${own.env.cmsUrl}/admin`)
    await page.locator('#field-email').fill(editor.email)
    await page.locator('#field-password').fill(editor.password)
    await page.locator('form button[type=submit]').click()
    await expect(page).toHaveURL(/\/admin\/?$/)
  })
  await test.step('write', () => write(page))
  await test.step('publish Arabic only', async () => {
    await page.locator('#action-publish-language').click()
    const states = page.locator('.manara-states')
    await expect(states.locator('[data-locale=ar]')).toHaveAttribute('data-state', 'published')
    await expect(states.locator('[data-locale=ckb]')).toHaveAttribute('data-state', 'missing')
    await expect(states.locator('[data-locale=en]')).toHaveAttribute('data-state', 'missing')
  })
  await test.step('release', async () => {
    const { code, output } = await own.release()
    expect(output).toContain('is public')
    expect(code).toBe(0)
  })
  await test.step('read it on a phone', () => read(browser))
  await test.step('find nothing of it in English or Sorani', expectArabicOnly)
})

async function write(page: Page): Promise<void> {
  await page.goto(`${own.env.cmsUrl}/admin/collections/campaigns/create?locale=ar`)
  await page.locator('#field-title').fill(campaign.title)
  await page.locator('#field-summary').fill(campaign.summary)
  await page.locator('#field-slogan').fill(campaign.slogan)
  await page.locator('#field-messages .array-field__add-row').click()
  await page.locator('#field-messages__0__line').fill(campaign.message)
  await page.locator('.rich-text-lexical [contenteditable=true]').click()
  await page.keyboard.insertText(campaign.body)
  await page.locator('#field-startsOn input').fill('01/11/2026')
  await page.keyboard.press('Escape')
  await page.locator('#field-slug').fill(campaign.slug)
}

async function read(browser: Browser): Promise<void> {
  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    locale: 'ar-IQ',
  })
  const page = await phone.newPage()
  await page.goto(`${own.env.siteUrl}/ar/campaigns/`)
  await page.getByRole('main').locator(`a[href="/ar/campaigns/${campaign.slug}/"]`).first().click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-IQ')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(campaign.title)
  const main = page.getByRole('main')
  for (const text of [campaign.summary, campaign.slogan, campaign.message, campaign.body]) {
    await expect(main).toContainText(text)
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  for (const locale of ['en', 'ckb']) {
    const answer = await page.request.get(
      `${own.env.siteUrl}/${locale}/campaigns/${campaign.slug}/`,
    )
    expect(answer.status()).toBe(404)
  }
  await phone.close()
}

async function expectArabicOnly(): Promise<void> {
  const site = join(own.env.dataDir, 'releases', 'current', 'site')
  const files = await plainFiles(site)
  const naming = files.filter(({ text }) => unique.some((words) => text.includes(words)))
  const folders = naming.map(({ path }) => path.slice(site.length + 1))
  expect(folders).toContain(`ar/campaigns/${campaign.slug}/index.html`)
  // The sitemap names every page of every language.
  const elsewhere = folders.filter((path) => !/^(ar|pagefind\/ar)\/|^sitemap\.xml/.test(path))
  expect(elsewhere).toEqual([])
  const sitemap = files.find(({ path }) => path.endsWith('/sitemap.xml'))?.text ?? ''
  expect(sitemap).toContain(`/ar/campaigns/${campaign.slug}/`)
  expect(sitemap).not.toMatch(new RegExp(`/(en|ckb)/campaigns/${campaign.slug}/`))
}
