import { expect, test, type APIRequestContext, type Page } from 'playwright/test'
import { locales, type Locale } from '#schema/locales'
import { say } from '../../cms/labels/say.ts'
import { translationWords as words } from '../../cms/labels/translation.ts'
import { axeFindings, sidewaysOverflow } from '../support/browser/site-test.ts'
import { makeEditor } from '../support/servers/make-editor.ts'
import { makeTranslator } from '../support/servers/make-translator.ts'
import { startInstallation, type Installation } from '../support/servers/own-installation.ts'

test.describe.configure({ mode: 'serial' })

const summary = {
  ar: 'المكتب مفتوح كل يوم عدا الجمعة، والتسجيل حتى ٣ آذار ٢٠٢٧.',
  ckb: 'نووسینگەکە هەموو ڕۆژێک جگە لە هەینی کراوەیە، و ناونووسین تا ٣ی ئازاری ٢٠٢٧ بەردەوامە.',
}
const term = { ar: 'تصريح الإقامة', ckb: 'مۆڵەتی نیشتەجێبوون' }
const sentence = 'دەقی وەرگێڕدراو'

type Login = { email: string; password: string }
let own: Installation
let editor: Login
let translator: Login
let service = ''
let word = ''

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(240_000)
  own = await startInstallation()
  const request = await playwright.request.newContext()
  editor = await makeEditor(request, own.env)
  translator = await makeTranslator(request, own.env, ['ckb'])
  const ask = await asker(request, editor)
  const { docs } = (await ask('GET', 'services?limit=1&depth=0&sort=id')) as {
    docs: { id: number | string }[]
  }
  service = String(docs[0]?.id)
  await ask('PATCH', `services/${service}?locale=ar&draft=true`, { summary: summary.ar })
  await ask('POST', `services/${service}/publish-language`, { locale: 'ar' })
  const made = (await ask('POST', 'terms?locale=ar&draft=true', {
    ...{ slug: 'residence-permit', title: term.ar, summary: 'ورقة تسمح بالسكن في بلد.' },
    sourceLanguage: 'ar',
  })) as { doc: { id: number | string } }
  word = String(made.doc.id)
  await ask('POST', `terms/${word}/publish-language`, { locale: 'ar' })
  await request.dispose()
})
test.afterAll(() => own.stop())

// Asks the API as somebody, and fails where it refuses.
async function asker(request: APIRequestContext, { email, password }: Login) {
  const { cmsUrl } = own.env
  const login = await request.post(`${cmsUrl}/api/users/login`, { data: { email, password } })
  const { token } = (await login.json()) as { token: string }
  return async (method: string, path: string, data?: object): Promise<unknown> => {
    const answer = await request.fetch(`${cmsUrl}/api/${path}`, {
      ...{ method, headers: { Authorization: `JWT ${token}` } },
      ...(data ? { data } : {}),
    })
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }
}

async function open(page: Page, language: Locale, path: string): Promise<void> {
  const { cmsUrl } = own.env
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: cmsUrl }])
  const answer = await page.request.post(`${cmsUrl}/api/users/login`, { data: translator })
  expect(answer.status()).toBe(200)
  await page.goto(`${cmsUrl}${path}`)
}

const queue = (page: Page) => page.locator('.manara-queue > li')

// The editor of bodies comes when it is ready; a screen is whole with it.
async function settled(page: Page): Promise<void> {
  const bodies = await page.locator('.manara-pair__body').count()
  await expect(page.locator('.manara-pair__body [contenteditable=true]')).toHaveCount(bodies)
}

for (const { code, dir } of locales) {
  for (const [size, viewport] of Object.entries({
    phone: { width: 360, height: 740 },
    desktop: { width: 1280, height: 900 },
  })) {
    test(`${code}: the desk on a ${size}`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.setViewportSize(viewport)
      for (const path of [
        '/admin/translate?locale=ckb',
        '/admin/coverage',
        `/admin/translate/service/${service}?locale=ckb`,
      ]) {
        await open(page, code, path)
        await expect(page.locator('html')).toHaveAttribute('dir', dir)
        await expect(page.locator('.manara-translate h1')).toBeVisible()
        await settled(page)
        expect(await sidewaysOverflow(page), path).toBeLessThanOrEqual(0)
        expect(await axeFindings(page), path).toEqual([])
      }
    })
  }
}

test('what somebody else changed meanwhile is refused, and both texts are shown', async ({
  page,
  request,
}) => {
  await open(page, 'ckb', `/admin/translate/term/${word}?locale=ckb`)
  const title = page.locator('[data-path=title]')
  await expect(title.locator('textarea')).toBeEditable()
  const ask = await asker(request, editor)
  await ask('PATCH', `terms/${word}?locale=ckb&draft=true&autosave=true`, { title: 'دەقی تر' })
  await title.locator('textarea').fill(term.ckb)
  await expect(title.locator('.manara-pair__conflict')).toContainText('دەقی تر')
  await expect(title.locator('textarea')).toHaveValue(term.ckb)
  await title.getByRole('button', { name: say(words.keepMine, 'ckb') }).click()
  await expect(page.locator('.manara-translate__bar [role=status]')).toHaveText(
    say(words.saved, 'ckb'),
  )
})

test('a translator in Sorani finishes the queue, and an editor lets it out', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  await open(page, 'ckb', '/admin/translate')
  const first = queue(page).first()

  await test.step('what is outdated comes first, with what changed', async () => {
    await expect(first).toHaveAttribute('data-reason', 'outdated')
    await expect(first).toContainText('پوختە')
    await first.getByRole('link').click()
    const field = page.locator('[data-path=summary]')
    await expect(field.locator('ins').first()).toBeVisible()
    await field.locator('textarea').fill('ناونووسین تا ٤ی ئازاری ٢٠٢٧.')
    await expect(field.locator('[data-code=missing]')).toContainText('٣ آذار ٢٠٢٧')
    await field.locator('textarea').fill(summary.ckb)
    await expect(field.locator('[data-code=missing]')).toHaveCount(0)
    await settled(page)
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/sent=1/)
  })

  await test.step('one after the other, until nothing waits', async () => {
    for (let left = 10; left > 0 && page.url().includes('/translate/'); left -= 1) {
      await fillIn(page)
      const here = page.url()
      await page.keyboard.press('Control+Enter')
      await expect(page).not.toHaveURL(here)
    }
    await expect(page.locator('.manara-queue__none')).toHaveText(say(words.nothing, 'ckb'))
  })

  await test.step('an editor approves, and readers get it', async () => {
    const ask = await asker(request, editor)
    for (const path of [`services/${service}`, `terms/${word}`]) {
      await ask('POST', `${path}/review`, { locale: 'ckb', step: 'approved' })
      await ask('POST', `${path}/publish-language`, { locale: 'ckb' })
    }
    const snapshot = await (await request.get(`${own.env.cmsUrl}/api/snapshot`)).text()
    expect(snapshot).toContain(summary.ckb)
    expect(snapshot).toContain(term.ckb)
    await open(page, 'ckb', '/admin/translate')
    await expect(queue(page)).toHaveCount(0)
  })
})

// Every text that the source has and the translation lacks.
async function fillIn(page: Page): Promise<void> {
  await settled(page)
  for (const copy of await page.getByRole('button', { name: say(words.copyBody, 'ckb') }).all()) {
    await copy.click()
  }
  const fields = await page.locator('.manara-pair:not(:has(.manara-pair__empty)) textarea').all()
  const values = await Promise.all(fields.map((field) => field.inputValue()))
  for (const field of fields.filter((_, index) => values[index] === '')) await field.fill(sentence)
}
