import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dueChecks, toReview } from '../../../cms/admin/desk/desk-lists.ts'
import { readReader } from '../../../cms/admin/desk/read-reader.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { readAllStates } from '../../../cms/states/read-all-states.ts'
import { readTitlesById } from '../../../cms/states/read-titles-by-id.ts'
import { logIn } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sender, type Send } from '../../support/cms/operations.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

describe.each(databases)('what the first screen reads on %s', (database) => {
  let cms: TestCms
  let erbil: string
  let basra: string
  let editor: Send
  beforeAll(async () => {
    cms = await bootCms(database)
    editor = sender(cms, await logIn(cms.payload, 'editor'))
    const freshness = {
      checkedOn: '2025-10-01T09:00:00.000Z',
      nextCheckDue: '2026-01-01T09:00:00.000Z',
    }
    const service = async (slug: string, governorate: string) => {
      const own = { slug, governorates: [governorate], freshness }
      const id = await cms.draft('service', { ar: serviceDraft(slug, own) })
      const command = { payload: cms.payload, type: 'service', id, locale: 'ar', by: 'E' } as const
      expect(await publishLanguage(command)).toMatchObject({ ok: true })
      return id
    }
    erbil = await service('in-erbil', 'IQ-AR')
    basra = await service('in-basra', 'IQ-BA')
  })
  afterAll(async () => {
    await cms.close()
  })

  const account = async (data: Record<string, unknown>) => {
    const email = `desk-${String(data['role'])}@example.org`
    const made = await cms.payload.create({
      collection: 'users',
      data: { email, password: 'a-password-for-tests', ...data },
    })
    return { ...made, collection: 'users' as const }
  }

  it('is a coordinator’s own, and everything for an editor', async () => {
    const { payload } = cms
    const states = await readAllStates({ payload })
    const due = async (data: Record<string, unknown>) => {
      const reader = await readReader({ payload, user: await account(data) })
      return dueChecks(states, { reader, today: '2026-11-22' }).map(({ document: { id } }) => id)
    }
    expect(await due({ role: 'coordinator', governorates: ['IQ-AR'] })).toEqual([erbil])
    expect((await due({ role: 'editor' })).toSorted()).toEqual([erbil, basra].toSorted())
    expect(await due({ role: 'viewer' })).toEqual([])
  })

  it('waits for whoever did not submit it', async () => {
    const { payload } = cms
    const text = { title: 'Loan advice', summary: 'We explain loans' }
    await cms.save({ type: 'service', id: erbil, locale: 'ar', data: text })
    const submitted = await editor(`/api/services/${erbil}/review`, {
      method: 'POST',
      body: { locale: 'ar', step: 'submitted' },
    })
    expect(submitted.status).toBe(200)
    const states = await readAllStates({ payload })
    const { docs } = await payload.find({ collection: 'reviews', limit: 1 })
    const byId = String(docs[0]?.['byId'])
    const { docs: users } = await payload.find({ collection: 'users', limit: 0 })
    const waiting = await Promise.all(
      users
        .filter(({ role }) => role === 'editor')
        .map(async (user) => {
          const reader = await readReader({ payload, user: { ...user, collection: 'users' } })
          return [String(user.id), toReview(states, reader).length] as const
        }),
    )
    expect(new Map(waiting).get(byId)).toBe(0)
    expect(waiting.filter(([id]) => id !== byId).map(([, count]) => count)).toContain(1)
  })

  it('calls entries by their titles, and leaves out what is gone', async () => {
    const { payload } = cms
    const ids = [basra, basra, '000000000000000000000000']
    const entries = ids.map((id) => ({ type: 'service' as const, id }))
    const titles = await readTitlesById(entries, { payload, language: 'en' })
    expect([...titles]).toEqual([[`service/${basra}`, 'Title in-basra']])
  })
})
