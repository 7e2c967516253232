import { describe, expect, it } from 'vitest'
import { users } from '../../../../cms/collections/users/index.ts'

describe('users', () => {
  it.each([
    ['https://cms.example.org', true],
    ['http://localhost:3000', false],
  ])('log in at %s with a cookie for https only: %s', (url, secure) => {
    expect(users(url).auth).toMatchObject({ cookies: { sameSite: 'Lax', secure } })
  })
})
