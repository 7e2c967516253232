import { expect, type APIRequestContext } from 'playwright/test'
import { globalSlugs } from '#schema/slugs'
import type { Env } from '../../../scripts/lib/env.ts'
import { readFirstLogin } from '../../../scripts/lib/first-login-fs.ts'

/**
 * Makes a day a public holiday of all Iraq, beside those there are, as the first administrator would.
 * @param names its name by language
 */
export async function makeHoliday(
  request: APIRequestContext,
  env: Env,
  { day, names }: { day: string; names: Readonly<Record<string, string>> },
): Promise<void> {
  const { email, password } = await readFirstLogin(env.dataDir)
  const login = await request.post(`${env.cmsUrl}/api/users/login`, { data: { email, password } })
  const { token } = (await login.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }
  const url = `${env.cmsUrl}/api/globals/${globalSlugs.holidays}`
  const id = 'a-day-of-the-test'
  for (const [locale, name] of Object.entries(names)) {
    const known = await request.get(`${url}?locale=${locale}&draft=true&depth=0`, { headers })
    const { days } = (await known.json()) as { days: { id: string }[] }
    const others = days.filter((each) => each.id !== id)
    const saved = await request.post(`${url}?locale=${locale}&draft=true`, {
      headers,
      data: { days: [...others, { id, name, from: day, to: day, region: 'iraq' }] },
    })
    expect(saved.status()).toBe(200)
  }
}
