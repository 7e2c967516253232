import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { confirmEntry } from '../../../cms/freshness/confirm.ts'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { entryRows } from '../../../cms/publish/entry-history.ts'
import { appendRow } from '../../../cms/publish/publication-rows.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { logIn } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sender, type Send } from '../../support/cms/operations.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

describe.each(databases)('saying that an entry is still right on %s', (database) => {
  let cms: TestCms
  let editor: Send
  let user: { id: number | string; collection: 'users'; name: string }
  let centre: string
  let id: string
  let count = 0
  beforeAll(async () => {
    cms = await bootCms(database)
    const english = { 'accept-language': 'en' }
    editor = sender(cms, { ...(await logIn(cms.payload, 'editor')), ...english })
    const { docs } = await cms.payload.find({ collection: 'users', limit: 1 })
    user = { id: docs[0]?.id ?? 0, collection: 'users', name: 'A. Editor' }
    centre = await cms.draft('centre', { en: { slug: 'erbil', title: 'Erbil' } })
  })
  afterAll(async () => {
    await cms.close()
  })
  beforeEach(async () => {
    count += 1
    const own = { slug: `service-${count}`, owner: centre }
    id = await cms.draft('service', {
      ar: serviceDraft('ar', own),
      ckb: serviceDraft('ckb', own),
      en: serviceDraft('en', own),
    })
  })

  const command = () => ({ payload: cms.payload, type: 'service', id, user }) as const
  const publish = (locale: 'ar' | 'ckb' | 'en') =>
    publishLanguage({ ...command(), locale, by: 'A. Editor' })
  const inSnapshot = async () => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    return snapshot.entries.filter((entry) => entry.id === id)
  }
  const draft = () =>
    cms.payload.findByID({ collection: 'services', id, draft: true, depth: 0, locale: 'en' })

  it('reaches the readers of every language, and takes nothing of the draft along', async () => {
    for (const locale of localeCodes) expect(await publish(locale)).toMatchObject({ ok: true })
    const before = await inSnapshot()
    await cms.save({
      ...{ type: 'service', id, locale: 'en' },
      data: { title: 'Not yet public', cost: 'paid' },
    })
    const confirmed = await confirmEntry({ ...command(), now: new Date('2027-01-03T22:30:00Z') })
    expect(confirmed?.followed.toSorted()).toEqual([...localeCodes].sort())
    const freshness = {
      ...{ checkedOn: '2027-01-04', nextCheckDue: '2027-04-04' },
      checkedBy: { to: 'centre', id: centre },
    }
    expect(confirmed?.freshness).toEqual(freshness)

    const rows = await entryRows(command())
    expect(rows).toHaveLength(6)
    for (const [index, locale] of localeCodes.entries()) {
      const [first, second] = rows.filter((row) => row.locale === locale)
      expect(second).toMatchObject({
        facts: { ...first?.facts, freshness },
        ...{ text: first?.text, textPublishedAt: first?.textPublishedAt },
        ...{ basis: first?.basis, meanings: first?.meanings, byName: 'A. Editor' },
      })
      expect(before[index]).toMatchObject({ freshness: null })
    }
    expect(await draft()).toMatchObject({ title: 'Not yet public', cost: 'paid' })
  })

  it('changes nothing but the last check of the draft', async () => {
    const before = (await draft()) as Record<string, unknown>
    await confirmEntry(command())
    const after = (await draft()) as Record<string, unknown>
    const rest = (doc: Record<string, unknown>) => ({ ...doc, freshness: null, updatedAt: null })
    expect(rest(after)).toEqual(rest(before))
    expect(after['freshness']).not.toEqual(before['freshness'])
    expect(await inSnapshot()).toEqual([])
  })

  it('writes one row a day and language', async () => {
    await publish('ar')
    const now = new Date('2027-01-04T08:00:00Z')
    expect((await confirmEntry({ ...command(), now }))?.followed).toEqual(['ar'])
    expect((await confirmEntry({ ...command(), now }))?.followed).toEqual([])
  })

  it('reaches what is scheduled, so that the older day does not come back', async () => {
    await publish('ar')
    const rows = await entryRows(command())
    const effectiveAt = '2030-01-01T08:00:00.000Z'
    for (const { type, entry, locale, action, schemaVersion, facts, text, sources } of rows) {
      const what = { type, entry, locale, action, schemaVersion, facts, text, sources }
      await appendRow(cms.payload, {
        ...{ ...what, effectiveAt, textPublishedAt: effectiveAt, byName: 'A. Editor' },
      })
    }
    await confirmEntry({ ...command(), now: new Date('2027-01-04T08:00:00Z') })
    const { snapshot } = await currentSnapshot({
      payload: cms.payload,
      now: new Date('2030-01-02T08:00:00Z'),
    })
    expect(snapshot.entries.find((entry) => entry.id === id)).toMatchObject({
      freshness: { checkedOn: '2027-01-04' },
    })
  })

  it('answers with the next day, and keeps a record', async () => {
    const answer = await editor(`/api/services/${id}/confirm`, { method: 'POST', body: {} })
    expect(answer.status).toBe(200)
    expect(answer.body['message']).toContain('Checked today')
    const { docs } = await cms.payload.find({
      collection: 'audit-trail',
      where: { subjectId: { equals: id } },
    })
    expect(docs).toMatchObject([{ action: 'confirmed', subject: 'service', locale: null }])
  })

  it('lets nobody confirm who may only read, and checks no news', async () => {
    const viewer = sender(cms, await logIn(cms.payload, 'viewer'))
    const path = `/api/services/${id}/confirm`
    expect((await viewer(path, { method: 'POST', body: {} })).status).toBe(403)
    expect((await cms.request(path, { method: 'POST' })).status).toBe(401)
    const article = await cms.draft('article', { en: { slug: `news-${count}`, title: 'News' } })
    const refused = await editor(`/api/articles/${article}/confirm`, { method: 'POST', body: {} })
    expect(refused).toMatchObject({ status: 422 })
  })
})
