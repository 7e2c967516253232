import type { BasePayload } from 'payload'
import { describe, expect, it } from 'vitest'
import { localeCodes, type Locale } from '#schema/locales'
import { entryTypes, globalTypes, type DocumentType } from '#schema/slugs'
import { canEver, may } from '../../../../cms/access/may.ts'
import { ownLanguages } from '../../../../cms/access/own-languages.ts'
import { acts, roleTable, subjectOf, type Act } from '../../../../cms/access/role-table.ts'
import { roles } from '../../../../cms/collections/users/roles.ts'

const bounds = { centre: 7, governorates: ['IQ-AR'], languages: ['en', 'ckb'] }
const types = [...entryTypes, ...globalTypes]

/** A database in which every document is this one; `draft` is what its newest draft says. */
function holding(saved: object, draft: object = saved): BasePayload {
  const findByID = (one: { draft: boolean }) => Promise.resolve(one.draft ? draft : saved)
  return { findByID } as unknown as BasePayload
}
const erbil = { centre: 7, governorates: ['IQ-BG', 'IQ-AR'], governorate: 'IQ-AR', coverage: [] }
const baghdad = { centre: 8, governorates: ['IQ-BG'], governorate: 'IQ-BG', coverage: [] }

type Case = { role: string; act: Act; type: DocumentType; locale?: Locale; payload?: BasePayload }
const ask = ({ role, payload = holding(erbil), ...rest }: Case) =>
  may({ ...rest, payload, user: { role, ...bounds }, id: 1 })

describe('what somebody may do', () => {
  it.each(roles)('is for the %s what the table says, with what is own', async (role) => {
    for (const type of types) {
      for (const act of acts) {
        const reach = roleTable[role][subjectOf(type)][act]
        const isAllowed = await ask({ role, act, type, locale: 'ckb' })
        expect(isAllowed, `${act} ${type}`).toBe(reach !== undefined)
        expect(canEver({ role, ...bounds }, act, type), `${act} ${type}`).toBe(isAllowed)
      }
    }
  })

  it.each(roles)('is for the %s what reaches all, with what is not', async (role) => {
    for (const type of types) {
      for (const act of acts) {
        const reach = roleTable[role][subjectOf(type)][act]
        const isAllowed = await ask({ role, act, type, locale: 'ar', payload: holding(baghdad) })
        expect(isAllowed, `${act} ${type}`).toBe(reach === 'all')
      }
    }
  })

  it('is nothing without a role, or without what binds it', async () => {
    const user = { centre: 7 }
    for (const role of ['owner', 'trainer', 'coordinator', 'translator', undefined]) {
      const none = role === 'trainer' ? { role } : { role, ...user }
      const asked = { payload: holding(erbil), user: none, type: 'service', id: 1 } as const
      for (const act of acts) {
        expect(await may({ ...asked, act, locale: 'ckb' }), `${role} ${act}`).toBe(false)
        expect(canEver(none, act, 'service')).toBe(false)
      }
    }
  })

  it('is nothing for a translator where no language is named', async () => {
    expect(await ask({ role: 'translator', act: 'text', type: 'service' })).toBe(false)
  })

  it.each([
    ['coordinator', 'service', holding(baghdad, erbil), true],
    ['coordinator', 'service', holding(erbil, baghdad), false],
    ['coordinator', 'organisation', holding({ coverage: [erbil] }), true],
    ['coordinator', 'organisation', holding({ coverage: [baghdad] }), false],
    ['coordinator', 'programme', holding({ governorates: [] }), false],
    ['trainer', 'session', holding(baghdad, erbil), false],
    ['trainer', 'session', holding(erbil, baghdad), false],
  ] as const)('asks for a %s what a %s says now', async (role, type, payload, expected) => {
    expect(await ask({ role, act: 'publish', type, payload })).toBe(expected)
  })

  it('is to begin a document, for whoever makes own ones', async () => {
    const make = (role: string) =>
      may({ payload: holding({}), user: { role, ...bounds }, act: 'create', type: 'service' })
    expect(await Promise.all(roles.map(make))).toEqual([true, true, true, false, false, false])
  })
})

describe('own languages', () => {
  it.each([
    ['administrator', localeCodes],
    ['editor', localeCodes],
    ['coordinator', localeCodes],
    ['translator', ['ckb', 'en']],
    ['trainer', localeCodes],
    ['viewer', []],
    ['owner', []],
  ])('of the %s are %j', (role, expected) => {
    expect(ownLanguages({ role, ...bounds })).toEqual(expected)
  })
})
