import { expect, type Page } from 'playwright/test'
import type { Locale } from '#schema/locales'
import type { Env } from '../../../scripts/lib/env.ts'
import type { Login } from '../servers/make-account.ts'

/** Logs somebody in and opens a screen of the admin in a language. */
export async function openAdmin(
  page: Page,
  { env, login, language, path }: { env: Env; login: Login; language: Locale; path: string },
): Promise<void> {
  const { cmsUrl } = env
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: cmsUrl }])
  const { email, password } = login
  const answer = await page.request.post(`${cmsUrl}/api/users/login`, { data: { email, password } })
  expect(answer.status()).toBe(200)
  await page.goto(`${cmsUrl}${path}`)
  await expect(page.locator('.template-default__wrap')).toBeVisible()
}
