import type { Payload } from 'payload'
import { localeCodes, type Locale } from '#schema/locales'
import type { Governorate } from '#schema/governorates'
import type { Role } from '../../../cms/collections/users/roles.ts'

const password = 'a-password-for-tests'
let count = 0

/** What binds an account: a trainer's centre, a coordinator's governorates, a translator's languages. */
export type Bounds = {
  centre?: number | string | null
  governorates?: readonly Governorate[]
  languages?: readonly Locale[]
}

/** An account that is logged in: the header that its requests need, and who it is for the Local API. */
export type Account = {
  headers: { authorization: string }
  user: Record<string, unknown> & { id: number | string }
}

/** Makes an account and logs it in; where nothing else is said, it is bound to all languages and to Erbil. */
export async function makeAccount(
  payload: Payload,
  role: Role,
  { centre = null, governorates = ['IQ-AR'], languages = localeCodes }: Bounds = {},
): Promise<Account> {
  count += 1
  const email = `${role}-${count}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, role, centre, governorates, languages },
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { headers: { authorization: `JWT ${token}` }, user: await whoIs(payload, id) }
}

/** An account as Payload knows it in a request. */
export async function whoIs(payload: Payload, id: number | string): Promise<Account['user']> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  return { ...user, collection: 'users' }
}

/**
 * Makes an account and logs it in.
 * @param centre the id of a trainer's centre
 * @returns the header that a request of this account needs
 */
export async function logIn(
  payload: Payload,
  role: Role,
  centre: number | string | null = null,
): Promise<{ authorization: string }> {
  return (await makeAccount(payload, role, { centre })).headers
}
