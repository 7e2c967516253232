import type { Payload } from 'payload'
import type { Role } from '../../../cms/collections/users/roles.ts'

const password = 'a-password-for-tests'
let count = 0

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
  count += 1
  const email = `${role}-${count}@example.org`
  await payload.create({ collection: 'users', data: { email, password, role, centre } })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { authorization: `JWT ${token}` }
}
