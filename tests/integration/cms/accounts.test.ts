import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleMessages } from '../../../cms/labels/roles.ts'
import { say } from '../../../cms/labels/say.ts'
import type { Role } from '../../../cms/collections/users/roles.ts'
import { makeAccount, type Account } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { makeDraft, sender, type Send } from '../../support/cms/operations.ts'

const others = ['editor', 'coordinator', 'translator', 'trainer', 'viewer'] as const
const patch = (body: object) => ({ method: 'PATCH', body })
const post = (body: object = {}) => ({ method: 'POST', body })
const raised = {
  ...{ role: 'administrator', languages: ['ar', 'ckb', 'en'], governorates: ['IQ-BG'] },
  ...{ email: 'mine@example.org', centre: null },
}

describe.each(databases)('accounts on %s', (database) => {
  let cms: TestCms
  let administrator: Account
  let accounts: Record<(typeof others)[number], Account>
  let centre: number | string
  let session: number | string
  const send = ({ headers }: Account): Send => sender(cms, headers)
  beforeAll(async () => {
    cms = await bootCms(database)
    centre = (await makeDraft(cms.payload, 'centres')).id
    const make = (role: Role) => makeAccount(cms.payload, role, { centre, languages: ['ckb'] })
    administrator = await make('administrator')
    accounts = {
      editor: await make('editor'),
      coordinator: await make('coordinator'),
      translator: await make('translator'),
      trainer: await make('trainer'),
      viewer: await make('viewer'),
    }
    const trainer = administrator.user.id
    session = (await makeDraft(cms.payload, 'sessions', { centre, trainer })).id
  })
  afterAll(async () => {
    await cms.close()
  })
  const stored = ({ user }: Account) =>
    cms.payload.findByID({ collection: 'users', id: user.id, depth: 0 })
  const powersOf = ({
    role,
    centre: bound,
    languages,
    governorates,
    email,
  }: Record<string, unknown>) => ({
    ...{ role, centre: bound, languages, governorates, email },
  })

  it.each(others)('keep the powers of a %s, whatever the account sends of itself', async (role) => {
    const account = accounts[role]
    const before = powersOf(await stored(account))
    const { id } = account.user
    await send(account)(`/api/users/${id}`, patch(raised))
    await send(account)(`/api/users?where[id][equals]=${id}`, patch(raised))
    const own = { collection: 'users', id, overrideAccess: false, user: account.user } as const
    await cms.payload.update({ ...own, data: raised })
    expect(powersOf(await stored(account))).toEqual(before)
    expect(
      (await send(account)('/api/users', post({ ...raised, password: 'x'.repeat(12) }))).status,
    ).toBe(403)
    const copied = await send(account)(`/api/users/${id}/duplicate`, post(raised))
    expect([403, 404]).toContain(copied.status)
    await expect(
      cms.payload.create({ ...own, data: { ...raised, password: 'x'.repeat(12) } }),
    ).rejects.toMatchObject({ status: 403 })
  })

  it.each(others)('let a %s change the own name and password', async (role) => {
    const account = accounts[role]
    const { id, email } = account.user
    const password = 'another-password'
    const changed = await send(account)(`/api/users/${id}`, patch({ name: 'New name', password }))
    expect(changed).toMatchObject({ status: 200, body: { doc: { name: 'New name', email } } })
    const { user } = await cms.payload.login({
      ...{ collection: 'users', data: { email: String(email), password } },
    })
    expect(user?.id).toBe(id)
  })

  it.each(others)('tell a %s the own address and nobody else’s', async (role) => {
    const account = accounts[role]
    const ask = send(account)
    const me = await ask('/api/users/me')
    expect(me.body).toMatchObject({ user: { email: account.user['email'] } })
    const other = String(administrator.user['email'])
    for (const path of [
      `users/${administrator.user.id}`,
      'users?depth=3&limit=0',
      `sessions/${session}?depth=5&draft=true`,
      'sessions?depth=5&draft=true&limit=0&select[trainer]=true',
      `sessions/versions?depth=5&where[parent][equals]=${session}`,
      'payload-locked-documents?depth=5',
      'payload-preferences?depth=5',
    ]) {
      expect(JSON.stringify((await ask(`/api/${path}`)).body), path).not.toContain(other)
    }
  })

  it.each(others)('let a %s guess no address', async (role) => {
    const ask = send(accounts[role])
    const start = String(administrator.user['email']).slice(0, 8)
    for (const [right, wrong] of [
      ['users?where[email][like]=', ''],
      ['users/count?where[email][like]=', ''],
      ['sessions?draft=true&where[trainer.email][like]=', ''],
      ['sessions?where[or][0][trainer.email][like]=', ''],
      ['sessions/count?where[trainer.email][like]=', ''],
      ['sessions/versions?where[version.trainer.email][like]=', ''],
      ['payload-locked-documents?where[user.value.email][like]=', ''],
    ] as const) {
      const known = await ask(`/api/${right}${start}${wrong}`)
      const unknown = await ask(`/api/${right}nobody-at-all${wrong}`)
      const found = ({ body }: typeof known) => body['docs'] ?? body['totalDocs'] ?? body['errors']
      expect(found(known), right).toEqual(found(unknown))
    }
  })

  it.each([
    ['trainer', { centre: null }, roleMessages.centreMissing],
    ['coordinator', { governorates: [] }, roleMessages.governoratesMissing],
    ['translator', { languages: [] }, roleMessages.languagesMissing],
  ] as const)('ask what a %s is bound to', async (role, bounds, message) => {
    const account = {
      email: `unbound-${role}@example.org`,
      password: 'x'.repeat(12),
      role,
      ...bounds,
    }
    const { status, body } = await send(administrator)('/api/users', post(account))
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(say(message, 'ar'))
  })

  it('keep an administrator, also from being taken away all at once', async () => {
    await makeAccount(cms.payload, 'administrator')
    const all = '/api/users?where[role][equals]=administrator'
    const ask = send(administrator)
    expect((await ask(all, { method: 'DELETE' })).status).toBe(409)
    expect((await ask(all, patch({ role: 'viewer' }))).status).toBe(409)
    const where = { role: { equals: 'administrator' } }
    expect((await cms.payload.count({ collection: 'users', where })).totalDocs).toBe(2)
  })
})
