import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleMessages } from '../../../cms/labels/roles.ts'
import { say } from '../../../cms/labels/say.ts'
import { makeAccount, type Account } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { makeDraft, sender, type Send } from '../../support/cms/operations.ts'

const patch = (body: object) => ({ method: 'PATCH', body })
const post = (body: object = {}) => ({ method: 'POST', body })

describe.each(databases)('a coordinator of Erbil and Duhok on %s', (database) => {
  let cms: TestCms
  let send: Send
  let account: Account
  beforeAll(async () => {
    cms = await bootCms(database)
    account = await makeAccount(cms.payload, 'coordinator', { governorates: ['IQ-AR', 'IQ-DA'] })
    send = sender(cms, account.headers)
  })
  afterAll(async () => {
    await cms.close()
  })
  const service = (governorates: readonly string[]) =>
    makeDraft(cms.payload, 'services', { governorates, title: 'Theirs' })
  const stored = (id: number | string) =>
    cms.payload.findByID({ collection: 'services', id, draft: true, depth: 0 })
  const save = async (id: number | string, body: object) =>
    (await send(`/api/services/${id}?draft=true`, patch(body))).status

  it('keeps a service in an own governorate', async () => {
    const { id } = await service(['IQ-AR', 'IQ-BG'])
    expect(await save(id, { governorates: ['IQ-DA'], title: 'Mine' })).toBe(200)
    for (const governorates of [['IQ-BG'], [], null]) {
      const refused = await send(`/api/services/${id}?draft=true`, patch({ governorates }))
      expect(refused.status).toBe(403)
      expect(JSON.stringify(refused.body)).toContain(say(roleMessages.outOfGovernorates, 'ar'))
    }
    expect(await stored(id)).toMatchObject({ governorates: ['IQ-DA'], title: 'Mine' })
  })

  it.each([[['IQ-BG']], [[]]])('takes none of %j into it', async (governorates) => {
    const { id } = await service(governorates)
    expect(await save(id, { governorates: ['IQ-AR'], title: 'Mine' })).toBe(403)
    const local = { collection: 'services', id, data: { governorates: ['IQ-AR'] } } as const
    const own = { overrideAccess: false, user: account.user }
    await expect(cms.payload.update({ ...local, ...own })).rejects.toMatchObject({ status: 403 })
    await expect(
      cms.payload.update({ ...local, user: account.user, overrideAccess: true }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await stored(id)).toMatchObject({ governorates, title: 'Theirs' })
  })

  it('goes by the newest draft, whatever was saved before it', async () => {
    const given = await service(['IQ-BG'])
    const taken = await service(['IQ-AR'])
    const move = (id: number | string, governorates: readonly string[]) =>
      cms.save({ type: 'service', id: String(id), locale: 'ar', data: { governorates } })
    await move(given.id, ['IQ-AR'])
    await move(taken.id, ['IQ-BG'])
    expect(await save(given.id, { title: 'Mine' })).toBe(200)
    expect(await save(taken.id, { title: 'Mine' })).toBe(403)
    const remove = async (id: number | string) =>
      (await send(`/api/services/${id}`, { method: 'DELETE' })).status
    expect(await remove(taken.id)).toBe(403)
    expect(await remove(given.id)).toBe(200)
  })

  it('brings back no version from another governorate', async () => {
    const { id, version } = await service(['IQ-BG'])
    await cms.save({
      type: 'service',
      id: String(id),
      locale: 'ar',
      data: { governorates: ['IQ-AR'] },
    })
    for (const query of ['', '?draft=true']) {
      const path = `/api/services/versions/${version}${query}`
      expect((await send(path, post())).status, query).toBe(403)
    }
    expect(await stored(id)).toMatchObject({ governorates: ['IQ-AR'] })
  })

  it('begins services and organisations in the own governorates', async () => {
    const made = async (path: string, body: object = {}) =>
      (await send(`/api/${path}?draft=true&depth=0`, post(body))).body
    expect(await made('services')).toMatchObject({ doc: { governorates: ['IQ-AR', 'IQ-DA'] } })
    expect(await made('organisations')).toMatchObject({ doc: { governorate: 'IQ-AR' } })
    const coverage = [{ needs: ['loans'], governorates: ['IQ-DA'] }]
    expect(await made('organisations', { coverage })).toMatchObject({ doc: { coverage } })
    const copied = await service(['IQ-BG'])
    expect(await made(`services/${copied.id}/duplicate`)).toMatchObject({
      doc: { governorates: ['IQ-AR', 'IQ-DA'] },
    })
  })

  it('begins none elsewhere', async () => {
    const status = async (path: string, body: object) =>
      (await send(`/api/${path}?draft=true`, post(body))).status
    expect(await status('services', { governorates: ['IQ-BG'] })).toBe(403)
    expect(await status('organisations', { governorate: 'IQ-BG' })).toBe(403)
    expect(await status('articles', {})).toBe(403)
  })

  it('changes several at once by no means', async () => {
    const { id } = await service(['IQ-AR'])
    const path = `/api/services?draft=true&where[id][equals]=${id}`
    expect((await send(path, patch({ title: 'Mine' }))).status).toBe(403)
    expect((await send(path, { method: 'DELETE' })).status).toBe(403)
    expect(await stored(id)).toMatchObject({ title: 'Theirs' })
  })
})
