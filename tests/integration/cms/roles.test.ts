import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  collectionSlugs,
  entryTypes,
  globalSlugs,
  globalTypes,
  type DocumentType,
  type EntryType,
} from '#schema/slugs'
import { subjectOf } from '../../../cms/access/role-table.ts'
import { roles } from '../../../cms/collections/users/roles.ts'
import type { Account } from '../../support/cms/accounts.ts'
import { bootCms, type TestCms } from '../../support/cms/boot.ts'
import { entryLocal, globalLocal } from '../../support/cms/local-operations.ts'
import { actors, makeActors, tryAll, type Actor } from '../../support/cms/matrix.ts'
import { makeDraft, sender } from '../../support/cms/operations.ts'
import { entryRest, globalRest } from '../../support/cms/rest-operations.ts'

// Whoever has no right at all is tried with one type of each kind.
const samples: readonly DocumentType[] = ['service', 'resource', 'session', 'centre', 'home']
const isTried = (actor: Actor, type: DocumentType) =>
  samples.includes(type) || roles.some((role) => role === actor)

// Access rules are the same on every database but for what is looked up: see `coordinators.test.ts`,
// `translators.test.ts` and `trainers.test.ts`.
describe('who may do what', () => {
  let cms: TestCms
  let erbil: number | string
  let baghdad: number | string
  let accounts: Record<Actor, Account | null>
  beforeAll(async () => {
    cms = await bootCms('sqlite')
    erbil = (await makeDraft(cms.payload, 'centres')).id
    baghdad = (await makeDraft(cms.payload, 'centres')).id
    accounts = await makeActors(cms.payload, erbil)
    for (const slug of Object.values(globalSlugs)) {
      await cms.payload.updateGlobal({ slug, data: {}, draft: true })
    }
  })
  afterAll(async () => {
    await cms.close()
  })
  const askers = (actor: Actor) => {
    const { headers = {}, user = null } = accounts[actor] ?? {}
    return { rest: sender(cms, headers), local: { payload: cms.payload, user } }
  }

  type Kind = { type: EntryType; what: string; isOwn: boolean; data: () => object }
  const helpsIn = (where: string) => ({ coverage: [{ governorates: [where] }] })
  const kinds: Kind[] = entryTypes.flatMap((type): Kind[] => {
    if (type === 'session') {
      return [
        { type, what: 'of Erbil', isOwn: true, data: () => ({ centre: erbil }) },
        { type, what: 'of Baghdad', isOwn: false, data: () => ({ centre: baghdad }) },
        { type, what: 'online', isOwn: false, data: () => ({ centre: null }) },
      ]
    }
    if (type === 'organisation') {
      return [
        { type, what: 'that helps in Erbil', isOwn: true, data: () => helpsIn('IQ-AR') },
        { type, what: 'that helps in Baghdad', isOwn: false, data: () => helpsIn('IQ-BG') },
      ]
    }
    if (subjectOf(type) !== 'offers') return [{ type, what: '', isOwn: false, data: () => ({}) }]
    return [
      { type, what: 'in Erbil', isOwn: true, data: () => ({ governorates: ['IQ-BG', 'IQ-AR'] }) },
      { type, what: 'in Baghdad', isOwn: false, data: () => ({ governorates: ['IQ-BG'] }) },
    ]
  })

  describe.each(actors)('%s', (actor) => {
    it.each(kinds.filter(({ type }) => isTried(actor, type)))(
      'with a $type $what',
      async ({ type, isOwn, data }) => {
        const make = () => makeDraft(cms.payload, collectionSlugs[type], data())
        const asked = { actor, subject: subjectOf(type), isOwn, make }
        const { rest, local } = askers(actor)
        const overRest = await tryAll(entryRest, { ...asked, who: rest })
        expect(overRest.done).toEqual(overRest.expected)
        const inside = await tryAll(entryLocal, { ...asked, who: local })
        expect(inside.done).toEqual(inside.expected)
      },
    )

    it.each(globalTypes.filter((type) => isTried(actor, type)))('with the %s', async (type) => {
      const slug = globalSlugs[type]
      const make = async () => {
        const { docs } = await cms.payload.findGlobalVersions({ slug, limit: 1 })
        return { collection: slug, id: slug, version: docs[0]?.id ?? '' }
      }
      const asked = { actor, subject: 'globals', isOwn: false, make } as const
      const { rest, local } = askers(actor)
      const overRest = await tryAll(globalRest, { ...asked, who: rest })
      expect(overRest.done).toEqual(overRest.expected)
      const inside = await tryAll(globalLocal, { ...asked, who: local })
      expect(inside.done).toEqual(inside.expected)
    })
  })
})
