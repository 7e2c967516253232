import { expect, type APIRequestContext } from 'playwright/test'
import type { Locale } from '#schema/locales'
import type { Env } from '../../../scripts/lib/env.ts'
import { readFirstLogin } from '../../../scripts/lib/first-login-fs.ts'

/** Makes the account of a translator into these languages, as the first administrator would. */
export async function makeTranslator(
  request: APIRequestContext,
  { cmsUrl, dataDir }: Env,
  languages: readonly Locale[],
) {
  const { email, password } = await readFirstLogin(dataDir)
  const login = await request.post(`${cmsUrl}/api/users/login`, { data: { email, password } })
  const { token } = (await login.json()) as { token: string }
  const translator = {
    email: 'translator@manara.example',
    password: 'a-long-password-of-a-translator',
  }
  const made = await request.post(`${cmsUrl}/api/users`, {
    headers: { Authorization: `JWT ${token}` },
    data: { ...translator, name: 'Translator', role: 'translator', languages },
  })
  expect(made.status()).toBe(201)
  return translator
}
