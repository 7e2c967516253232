import { expect, test, type Page } from 'playwright/test'
import { locales } from '#schema/locales'
import { readFirstLogin } from '../../scripts/lib/first-login-fs.ts'
import { ckbMonths } from '../../site/lib/ckb/months.ts'
import { sidewaysOverflow } from '../support/browser/site-test.ts'
import { required } from '../support/release/test-env.ts'

const cms = required('TEST_CMS_URL')

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, baseURL: cms })

// Payload keeps one of two log-ins of an account at the same instant.
test.describe.configure({ mode: 'serial' })

async function logIn(page: Page, language: string): Promise<void> {
  const { email, password } = await readFirstLogin(required('TEST_DATA_DIR'))
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: cms }])
  const answer = await page.request.post('/api/users/login', { data: { email, password } })
  expect(answer.status()).toBe(200)
}

async function aCampaign(page: Page): Promise<string> {
  const answer = await page.request.get('/api/campaigns?limit=1&depth=0')
  const { docs } = (await answer.json()) as { docs: { id: number | string }[] }
  return `/admin/collections/campaigns/${docs[0]?.id ?? 'none'}`
}

for (const { code, dir } of locales) {
  test(`${code}: the admin fits a phone, in its direction`, async ({ page }) => {
    await logIn(page, code)
    for (const path of ['/admin', '/admin/collections/campaigns', await aCampaign(page)]) {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(page.locator('.template-default__wrap')).toBeVisible()
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    }
    await expect(page.locator('#field-title')).toBeInViewport({ ratio: 0 })
    await expect(page.locator('#action-publish-language')).toBeVisible()
  })
}

test('the date picker names months in Sorani', async ({ page }) => {
  await logIn(page, 'ckb')
  await page.goto(await aCampaign(page))
  await page.locator('#field-startsOn input').click()
  const month = page.locator('.react-datepicker__current-month, .react-datepicker__month-text')
  const names = (await month.allInnerTexts()).join(' ')
  expect(ckbMonths.some((name) => names.includes(name))).toBe(true)
})
