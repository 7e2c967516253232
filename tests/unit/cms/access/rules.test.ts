import type { Access, AccessArgs } from 'payload'
import { describe, expect, it } from 'vitest'
import { administrators } from '../../../../cms/access/administrators.ts'
import { administratorsOrSelf } from '../../../../cms/access/administrators-or-self.ts'
import { createsInOwnCentre } from '../../../../cms/access/creates-in-own-centre.ts'
import { editors } from '../../../../cms/access/editors.ts'
import { entryAccess } from '../../../../cms/access/entry-access.ts'
import { inOwnCentre } from '../../../../cms/access/in-own-centre.ts'
import { ownCentre } from '../../../../cms/access/own-centre.ts'
import { savesDrafts } from '../../../../cms/access/saves-drafts.ts'
import { staff } from '../../../../cms/access/staff.ts'
import { staffRole } from '../../../../cms/access/staff-role.ts'
import { startsInOwnCentre } from '../../../../cms/access/starts-in-own-centre.ts'
import { versionsInOwnCentre } from '../../../../cms/access/versions-in-own-centre.ts'

const administrator = { id: 1, role: 'administrator' }
const editor = { id: 2, role: 'editor', centre: 9 }
const trainer = { id: 3, role: 'trainer', centre: 7 }
const unbound = { id: 4, role: 'trainer', centre: null }
const unknown = { id: 5, role: 'owner', centre: 7 }
const roleless = { id: 6, centre: 7 }
const translator = { id: 7, role: 'translator', languages: ['ckb'], centre: 7 }
const speechless = { id: 8, role: 'translator', languages: [], centre: 7 }
const coordinator = { id: 9, role: 'coordinator', governorates: ['IQ-AR'], centre: 7 }
const homeless = { id: 10, role: 'coordinator', governorates: null, centre: 7 }
const viewer = { id: 11, role: 'viewer', centre: 7 }
const mayNothing = [unbound, unknown, roleless, speechless, homeless, null, undefined]

function ask(rule: Access | undefined, user: object | null | undefined, data?: object) {
  return rule?.({ req: { user }, data } as unknown as AccessArgs)
}

describe('who somebody is', () => {
  it.each([
    [administrator, 'administrator', null],
    [editor, 'editor', null],
    [trainer, 'trainer', 7],
    [{ ...trainer, centre: 'a1' }, 'trainer', 'a1'],
    [{ ...trainer, centre: { id: 7, slug: 'erbil' } }, 'trainer', 7],
    [{ ...trainer, centre: { id: 'a1' } }, 'trainer', 'a1'],
    [{ ...trainer, centre: {} }, null, null],
    [translator, 'translator', null],
    [coordinator, 'coordinator', null],
    [viewer, 'viewer', null],
    ...mayNothing.map((user) => [user, null, null] as const),
  ] as const)('%j is %s of %s', (user, role, centre) => {
    expect(staffRole(user)).toBe(role)
    expect(ownCentre(user)).toBe(centre)
  })
})

const rules = [staff, editors, administratorsOrSelf, inOwnCentre, versionsInOwnCentre]
const saving = [
  createsInOwnCentre,
  startsInOwnCentre,
  savesDrafts(editors),
  savesDrafts(inOwnCentre),
]

describe('access rules', () => {
  it.each(mayNothing)('let %j do nothing', (user) => {
    for (const rule of [...rules, ...saving]) {
      expect(ask(rule, user)).toBe(false)
      expect(ask(rule, user, { centre: 7 })).toBe(false)
    }
  })

  it.each([administrator, editor])('let %j do everything, wherever it is', (user) => {
    const { create, read, readVersions, update, delete: remove } = entryAccess('session')
    for (const rule of [editors, create, read, readVersions, update, remove]) {
      expect(ask(rule, user)).toBe(true)
      expect(ask(rule, user, { centre: 7 })).toBe(true)
    }
  })

  it.each([administrator, editor, coordinator, translator, viewer])(
    'take no centre of %j for the own one',
    (user) => {
      for (const rule of [inOwnCentre, versionsInOwnCentre, createsInOwnCentre]) {
        expect(ask(rule, user, { centre: 7 })).toBe(false)
      }
    },
  )

  it.each([coordinator, translator, trainer, viewer])('do not take %j for an editor', (user) => {
    expect(ask(editors, user)).toBe(false)
    expect(ask(administrators, user)).toBe(false)
  })

  it('let a trainer reach what is of the own centre', () => {
    expect(ask(editors, trainer)).toBe(false)
    expect(ask(staff, trainer)).toBe(true)
    expect(ask(inOwnCentre, trainer)).toEqual({ centre: { equals: 7 } })
    expect(ask(inOwnCentre, trainer, { room: '2' })).toEqual({ centre: { equals: 7 } })
    expect(ask(versionsInOwnCentre, trainer)).toEqual({ 'version.centre': { equals: 7 } })
    expect(ask(createsInOwnCentre, trainer)).toBe(true)
    expect(ask(administratorsOrSelf, trainer)).toEqual({ id: { equals: 3 } })
  })

  it.each([[7], ['7'], [{ id: 7 }]])('take %j for the own centre', (centre) => {
    expect(ask(inOwnCentre, trainer, { centre })).toEqual({ centre: { equals: 7 } })
    expect(ask(createsInOwnCentre, trainer, { centre })).toBe(true)
  })

  it.each([[8], ['8'], [{ id: 8 }], [null], [''], [{}]])('do not take %j for it', (centre) => {
    expect(ask(inOwnCentre, trainer, { centre })).toBe(false)
    expect(ask(createsInOwnCentre, trainer, { centre })).toBe(false)
  })

  it('let a trainer make nothing that is of no centre', () => {
    expect(ask(createsInOwnCentre, trainer, {})).toBe(false)
    expect(ask(startsInOwnCentre, trainer, { centre: null })).toBe(false)
  })

  it('let a trainer open an empty form', () => {
    expect(ask(startsInOwnCentre, trainer, { _status: 'draft' })).toBe(true)
  })

  it.each([administrator, editor, trainer])('do not let %j publish by saving', (user) => {
    const data = { _status: 'published', centre: 7 }
    expect(ask(savesDrafts(inOwnCentre), user, data)).toBe(false)
    expect(ask(savesDrafts(editors), user, data)).toBe(false)
  })
})
