import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { recordAudit, type NewAuditRecord } from '../../../cms/audit/record-audit.ts'
import { logIn } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sender, type Send } from '../../support/cms/operations.ts'

describe.each(databases)('the audit trail on %s', (database) => {
  let cms: TestCms
  let administrator: Send
  let editor: Send
  beforeAll(async () => {
    cms = await bootCms(database)
    administrator = sender(cms, await logIn(cms.payload, 'administrator'))
    editor = sender(cms, await logIn(cms.payload, 'editor'))
  })
  afterAll(async () => {
    await cms.close()
  })

  const trail = async (subjectId: unknown) => {
    const { docs } = await cms.payload.find({
      collection: 'audit-trail',
      ...{ where: { subjectId: { equals: String(subjectId) } }, sort: 'createdAt' },
    })
    return docs as Record<string, unknown>[]
  }
  const aRecord = (subjectId: string): NewAuditRecord => ({
    ...{ action: 'published', subject: 'service', subjectId, subjectName: 'loan-advice' },
    ...{ locale: 'ar', details: { minor: true }, byId: '1', byName: 'A. Editor' },
  })

  it('keeps what an account may do, before and after, and no address or password', async () => {
    const email = 'somebody@example.org'
    const password = 'a-password-for-somebody'
    const made = await administrator('/api/users', {
      method: 'POST',
      body: { email, password, name: 'Sara', role: 'viewer' },
    })
    const { id } = made.body['doc'] as { id: number | string }
    const path = `/api/users/${id}`
    await administrator(path, { method: 'PATCH', body: { name: 'Sara Ahmed' } })
    const powers = { role: 'translator', languages: ['ckb'] }
    await administrator(path, { method: 'PATCH', body: powers })
    await administrator(path, { method: 'DELETE' })

    const rows = (await trail(id)).filter(({ subject }) => subject === 'account')
    expect(rows.map(({ action }) => action)).toEqual([
      ...['madeAccount', 'changedRole', 'deletedAccount'],
    ])
    expect(rows.at(-1)).toMatchObject({ subjectName: 'Sara Ahmed' })
    expect(JSON.parse(String(rows[1]?.['details']))).toMatchObject({
      before: { role: 'viewer', languages: [] },
      after: { role: 'translator', languages: ['ckb'] },
    })
    expect(JSON.stringify(rows)).not.toMatch(/@|a-password/)
  })

  it('keeps what was deleted, by its address', async () => {
    const id = await cms.draft('term', { en: { slug: 'reintegration', title: 'Reintegration' } })
    await administrator(`/api/terms/${id}`, { method: 'DELETE' })
    const rows = await trail(id)
    expect(rows.find(({ action }) => action === 'deleted')).toMatchObject({
      ...{ subject: 'term', subjectName: 'reintegration' },
    })
  })

  it('is read by administrators alone, and written by commands alone', async () => {
    await recordAudit(cms.payload, aRecord('only-read'))
    const path = '/api/audit-trail?where[subjectId][equals]=only-read'
    expect((await administrator(path)).body).toMatchObject({ totalDocs: 1 })
    const [row] = await trail('only-read')
    const one = `/api/audit-trail/${String(row?.['id'])}`
    for (const send of [editor, sender(cms, {})]) {
      expect((await send(path)).status).toBe(403)
      expect((await send(one)).status).toBe(403)
      expect((await send('/api/audit-trail/count')).status).toBe(403)
    }
    for (const send of [administrator, editor]) {
      const body = { byName: 'Nobody' }
      expect((await send('/api/audit-trail', { method: 'POST', body: aRecord('x') })).status).toBe(
        403,
      )
      expect((await send(one, { method: 'PATCH', body })).status).toBe(403)
      expect((await send(one, { method: 'DELETE' })).status).toBe(403)
    }
    expect(await trail('only-read')).toEqual([row])
  })

  it('is exported to administrators alone, as it is filtered', async () => {
    await recordAudit(cms.payload, { ...aRecord('900001'), subjectName: '=1+1', byName: 'Hana' })
    await recordAudit(cms.payload, { ...aRecord('900002'), byName: 'Karwan' })
    const path = '/api/audit-trail/export.csv?by=hana'
    const { authorization } = await logIn(cms.payload, 'administrator')
    const answer = await cms.request(path, {
      headers: { authorization, 'accept-language': 'en' },
    })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const csv = new TextDecoder().decode(bytes)
    expect(csv).toContain("Hana,Published,Service,'=1+1,Arabic")
    expect(csv).not.toContain('Karwan')
    expect(await editor(path)).toMatchObject({ status: 403 })
    expect(await sender(cms, {})(path)).toMatchObject({ status: 401 })
  })

  it('cannot be changed or shortened by our own code either', async () => {
    await recordAudit(cms.payload, aRecord('never-changed'))
    const [row] = await trail('never-changed')
    const one = { collection: 'audit-trail', id: row?.['id'] as number } as const
    const refusal = /rows are added, never changed/
    await expect(cms.payload.update({ ...one, data: { byName: 'Nobody' } })).rejects.toThrow(
      refusal,
    )
    await expect(cms.payload.delete(one)).rejects.toThrow(refusal)
    await expect(
      cms.payload.create({ collection: 'audit-trail', data: { ...aRecord('x'), details: '{}' } }),
    ).rejects.toThrow(/written by commands/)
    expect(await trail('never-changed')).toEqual([row])
  })

  it('says in the log what it could not write, and throws nothing', async () => {
    const log = vi.spyOn(cms.payload.logger, 'error').mockImplementation(() => undefined)
    await recordAudit(cms.payload, { ...aRecord('x'), action: 'slept' as 'published' })
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })
})

describe('the audit trail in SQLite', () => {
  it.each([
    ["UPDATE audit_trail SET by_name = 'Nobody'", /never changed/],
    ['DELETE FROM audit_trail', /never removed/],
  ])('%s is refused by the database itself', async (statement, refusal) => {
    const cms = await bootCms('sqlite')
    await cms.draft('term', { en: { slug: 'a', title: 'A' } })
    const { drizzle } = cms.payload.db as unknown as SQLiteAdapter
    const said = await drizzle.run(sql.raw(statement)).then(
      () => 'done',
      (error: unknown) => `${String(error)} ${String((error as Error).cause)}`,
    )
    expect(said).toMatch(refusal)
    await cms.close()
  })
})
