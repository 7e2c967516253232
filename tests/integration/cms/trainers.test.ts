import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publicLocales } from '../../../cms/publish/entry-history.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { logIn } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { makeDraft, sender, type Send } from '../../support/cms/operations.ts'
import { sessionDateRow } from '../../support/cms/publications.ts'

const secret = 'a room nobody else may know'

describe.each(databases)('a trainer of Erbil on %s', (database) => {
  let cms: TestCms
  let send: Send
  let erbil: number | string
  let baghdad: number | string
  let own: { id: number | string; version: number | string }
  let foreign: { id: number | string; version: number | string }
  beforeAll(async () => {
    cms = await bootCms(database)
    const centre = async (slug: string) => {
      const draft = { title: slug, summary: 'A centre', city: slug, network: 'iraq' }
      const data = { slug, governorate: 'IQ-BG', ...draft }
      const { id } = await makeDraft(cms.payload, 'centres', data)
      const command = { payload: cms.payload, type: 'centre', id: String(id), by: 'E' } as const
      const published = await publishLanguage({ ...command, locale: 'ar' })
      expect(published).toMatchObject({ ok: true })
      return id
    }
    erbil = await centre('erbil')
    baghdad = await centre('baghdad')
    send = sender(cms, await logIn(cms.payload, 'trainer', erbil))
  })
  afterAll(async () => {
    await cms.close()
  })
  const session = (centre: number | string) =>
    makeDraft(cms.payload, 'sessions', {
      ...{ kind: 'information', centre, room: secret, languages: ['ar'] },
      dates: [sessionDateRow({ id: undefined })],
    })
  beforeEach(async () => {
    own = await session(erbil)
    foreign = await session(baghdad)
  })

  const stored = (id: number | string) =>
    cms.payload.findByID({ collection: 'sessions', id, draft: true, depth: 0 })
  const command = (id: number | string) =>
    ({ payload: cms.payload, type: 'session', id: String(id), by: 'E', locale: 'ar' }) as const
  const give = (id: number | string, centre: number | string) =>
    cms.save({ type: 'session', id: String(id), locale: 'ar', data: { centre } })
  const patch = (body: object) => ({ method: 'PATCH', body })
  const post = (body: object = {}) => ({ method: 'POST', body })

  it('posts, changes, publishes, withdraws and deletes sessions of Erbil', async () => {
    const made = await send('/api/sessions?draft=true', post({ centre: erbil, kind: 'openDay' }))
    expect(made).toMatchObject({ status: 201, body: { doc: { kind: 'openDay' } } })
    const path = `/api/sessions/${own.id}`
    expect(await send(`${path}?draft=true`, patch({ room: '7' }))).toMatchObject({ status: 200 })
    expect(await send(`${path}/publish-language`, post({ locale: 'ar' }))).toMatchObject({
      ...{ status: 200, body: { ok: true } },
    })
    expect(await send(`${path}/withdraw-language`, post({ locale: 'ar' }))).toMatchObject({
      ...{ status: 200, body: { withdrawn: ['ar', 'ckb', 'en'] } },
    })
    expect(await send(path, { method: 'DELETE' })).toMatchObject({ status: 200 })
  })

  it('makes a session of Erbil where no centre is named', async () => {
    const { body } = await send('/api/sessions?draft=true&depth=0', post({ kind: 'openDay' }))
    expect(body).toMatchObject({ doc: { centre: erbil } })
    const copied = await send(`/api/sessions/${own.id}/duplicate?depth=0`, post())
    expect(copied.body).toMatchObject({ doc: { centre: erbil } })
  })

  it('makes none in Baghdad, online, or as a copy of one of Baghdad', async () => {
    for (const data of [{ centre: baghdad }, { centre: null, kind: 'webinar' }]) {
      for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
        expect((await send(`/api/sessions${query}`, post(data))).status, query).toBe(403)
      }
    }
    const named = { centre: { id: erbil, value: baghdad, relationTo: 'centres' } }
    const { body } = await send('/api/sessions?draft=true&depth=0', post(named))
    expect(body).toMatchObject({ doc: { centre: erbil } })
    const path = `/api/sessions/${foreign.id}/duplicate`
    for (const data of [{}, { centre: erbil }]) {
      expect((await send(path, post(data))).status).toBe(403)
    }
  })

  it('cannot read Baghdad’s, drafts, versions, counts, searches and other people’s pages included', async () => {
    await give(foreign.id, baghdad)
    const campaign = await makeDraft(cms.payload, 'campaigns', { sessions: [foreign.id] })
    const query = `where[centre][equals]=${baghdad}`
    for (const path of [
      ...[`/api/sessions/${foreign.id}`, `/api/sessions/${foreign.id}?draft=true&depth=2`],
      ...[`/api/sessions?${query}`, `/api/sessions?${query}&draft=true&depth=3&locale=all`],
      ...[`/api/sessions/versions?where[parent][equals]=${foreign.id}&depth=2`],
      ...[`/api/sessions/versions/${foreign.version}`, `/api/sessions/${foreign.id}/languages`],
      ...[`/api/campaigns/${campaign.id}?draft=true&depth=3`],
    ]) {
      expect(JSON.stringify((await send(path)).body), path).not.toContain(secret)
    }
    const count = await send(`/api/sessions/count?${query}`)
    expect(count.body).toEqual({ totalDocs: 0 })
    const room = `where[room][equals]=${encodeURIComponent(secret)}`
    const { body } = await send(`/api/sessions?${room}&draft=true&depth=0&limit=0`)
    const centres = (body['docs'] as { centre: unknown }[]).map(({ centre }) => centre)
    expect(new Set(centres)).toEqual(new Set([erbil]))
  })

  it('cannot change, delete or restore Baghdad’s', async () => {
    const path = `/api/sessions/${foreign.id}`
    for (const body of [{ room: 'mine' }, { centre: erbil }, {}]) {
      for (const query of ['', '?draft=true', '?draft=true&autosave=true', '?overrideLock=true']) {
        expect((await send(path + query, patch(body))).status, query).toBe(403)
      }
    }
    expect((await send(path, { method: 'DELETE' })).status).toBe(403)
    for (const query of ['', '?draft=true']) {
      const version = `/api/sessions/versions/${foreign.version}${query}`
      expect((await send(version, post())).status).toBe(403)
    }
    expect(await stored(foreign.id)).toMatchObject({ room: secret, centre: baghdad })
  })

  it('cannot change or delete Baghdad’s with many others', async () => {
    const all = 'where[id][exists]=true&limit=0&depth=0'
    for (const query of [all, `${all}&draft=true`]) {
      const { body } = await send(`/api/sessions?${query}`, patch({ room: 'mine' }))
      const changed = (body['docs'] as { id: unknown }[]).map(({ id }) => id)
      expect(changed).toContain(own.id)
      expect(changed).not.toContain(foreign.id)
    }
    expect(await stored(foreign.id)).toMatchObject({ room: secret })
    await send(`/api/sessions?${all}`, { method: 'DELETE' })
    expect(await stored(foreign.id)).toMatchObject({ room: secret })
    await expect(stored(own.id)).rejects.toThrow()
  })

  it('cannot publish or withdraw Baghdad’s, by command or by form', async () => {
    const path = `/api/sessions/${foreign.id}`
    expect((await send(`${path}/publish-language`, post({ locale: 'ar' }))).status).toBe(404)
    expect(await publicLocales(command(foreign.id))).toEqual([])
    await publishLanguage(command(foreign.id))
    expect((await send(`${path}/withdraw-language`, post({ locale: 'ar' }))).status).toBe(404)
    expect(await publicLocales(command(foreign.id))).toHaveLength(3)
  })

  it('moves none to Baghdad, alone, with others, by form or by an old version', async () => {
    const path = `/api/sessions/${own.id}`
    for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
      for (const centre of [baghdad, String(baghdad), null]) {
        expect((await send(path + query, patch({ centre }))).status).toBe(403)
      }
    }
    const many = `/api/sessions?where[id][equals]=${own.id}`
    expect((await send(many, patch({ centre: baghdad }))).status).toBe(403)

    const headers = await logIn(cms.payload, 'trainer', erbil)
    const body = new FormData()
    body.set('_payload', JSON.stringify({ centre: baghdad }))
    const form = { method: 'POST', headers, body }
    const response = await cms.request(`${path}/publish-language?locale=ar`, form)
    expect(response.status).toBe(403)

    const given = await makeDraft(cms.payload, 'sessions', { centre: baghdad })
    await cms.payload.update({
      ...{ collection: 'sessions', id: given.id, data: { centre: erbil }, draft: false },
    })
    const old = await send(`/api/sessions/versions/${given.version}?draft=true`, post())
    expect(old.status).toBe(403)
    expect(await stored(given.id)).toMatchObject({ centre: erbil })
    expect(await stored(own.id)).toMatchObject({ centre: erbil })
  })

  it('lets go of a session that an editor is giving to Baghdad', async () => {
    await publishLanguage(command(own.id))
    await give(own.id, baghdad)
    const path = `/api/sessions/${own.id}`
    for (const query of ['', '?draft=true']) {
      expect((await send(path + query, patch({ room: 'mine' }))).status).toBe(403)
    }
    expect((await send(path, { method: 'DELETE' })).status).toBe(403)
    expect((await send(`${path}/publish-language`, post({ locale: 'ar' }))).status).toBe(403)
    expect((await send(`${path}/withdraw-language`, post({ locale: 'ar' }))).status).toBe(403)
    expect((await send(`/api/sessions/versions/${own.version}`, post())).status).toBe(403)
    const many = `/api/sessions?where[id][equals]=${own.id}`
    expect((await send(many, patch({ room: 'mine' }))).body).toMatchObject({ docs: [] })
    expect((await send(many, { method: 'DELETE' })).body).toMatchObject({ docs: [] })
    expect(await stored(own.id)).toMatchObject({ centre: baghdad, room: secret })
    expect(await publicLocales(command(own.id))).toHaveLength(3)
  })

  it('changes neither the own centre nor the own role', async () => {
    const { body } = await send('/api/users/me?depth=0')
    const { id } = body['user'] as { id: number | string }
    await send(`/api/users/${id}`, patch({ role: 'editor', centre: baghdad, name: 'New name' }))
    const user = await cms.payload.findByID({ collection: 'users', id, depth: 0 })
    expect(user).toMatchObject({ role: 'trainer', centre: erbil, name: 'New name' })
  })
})
