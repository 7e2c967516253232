import { expect, type APIRequestContext } from 'playwright/test'
import type { Role } from '../../../cms/collections/users/roles.ts'
import type { Env } from '../../../scripts/lib/env.ts'
import { readFirstLogin } from '../../../scripts/lib/first-login-fs.ts'

/** How somebody gets in. */
export type Login = { email: string; password: string }

type Account = {
  role: Role
  name: string
  centre?: number | string
  governorates?: string[]
  languages?: string[]
}

/** The header of a request by the first administrator. */
export async function asAdministrator(
  request: APIRequestContext,
  env: Env,
): Promise<{ Authorization: string }> {
  const { email, password } = await readFirstLogin(env.dataDir)
  const login = await request.post(`${env.cmsUrl}/api/users/login`, { data: { email, password } })
  expect(login.status()).toBe(200)
  const { token } = (await login.json()) as { token: string }
  return { Authorization: `JWT ${token}` }
}

/** Makes an account, as the first administrator does. */
export async function makeAccount(
  request: APIRequestContext,
  env: Env,
  account: Account,
): Promise<Login> {
  const login = {
    email: `${account.role}@manara.example`,
    password: `a-long-password-of-a-${account.role}`,
  }
  const made = await request.post(`${env.cmsUrl}/api/users`, {
    headers: await asAdministrator(request, env),
    data: { ...account, ...login },
  })
  expect(made.status()).toBe(201)
  return login
}
