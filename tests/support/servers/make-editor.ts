import { expect, type APIRequestContext } from 'playwright/test'
import { readFirstLogin } from '../../../scripts/lib/first-login-fs.ts'
import type { Env } from '../../../scripts/lib/env.ts'

/** Makes an editor's account, as the first administrator would. */
export async function makeEditor(request: APIRequestContext, env: Env) {
  const { email, password } = await readFirstLogin(env.dataDir)
  const login = await request.post(`${env.cmsUrl}/api/users/login`, { data: { email, password } })
  expect(login.status()).toBe(200)
  const { token } = (await login.json()) as { token: string }
  const editor = { email: 'editor@manara.example', password: 'a-long-password-of-an-editor' }
  const made = await request.post(`${env.cmsUrl}/api/users`, {
    headers: { Authorization: `JWT ${token}` },
    data: { ...editor, name: 'Editor', role: 'editor' },
  })
  expect(made.status()).toBe(201)
  return editor
}
