import type { ClientUser } from 'payload'
import { describe, expect, it } from 'vitest'
import { entryCollections } from '../../../../cms/collections/all-entries.ts'
import { media } from '../../../../cms/collections/media/index.ts'
import { users } from '../../../../cms/collections/users/index.ts'
import { siteGlobals } from '../../../../cms/globals/all.ts'

const all = [...entryCollections, media('/nowhere'), users('http://localhost:3000'), ...siteGlobals]

function shownTo(role: string): string[] {
  const user = { role, centre: 7 } as unknown as ClientUser
  return all.flatMap(({ slug, admin }) =>
    typeof admin?.hidden === 'function' && admin.hidden({ user }) ? [] : slug,
  )
}

describe('what the admin shows', () => {
  it('is everything for administrators', () => {
    expect(shownTo('administrator')).toEqual(all.map(({ slug }) => slug))
  })

  it('is everything but accounts for editors', () => {
    expect(shownTo('editor')).toEqual(
      all.map(({ slug }) => slug).filter((slug) => slug !== 'users'),
    )
  })

  it('is sessions alone for trainers', () => {
    expect(shownTo('trainer')).toEqual(['sessions'])
  })
})
