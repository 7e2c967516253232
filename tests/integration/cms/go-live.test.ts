import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { claimed } from '../../../cms/go-live/claim.ts'
import { runGoLives } from '../../../cms/go-live/run-go-lives.ts'
import type { GoLive } from '../../../cms/go-live/types.ts'
import { deskQueue } from '../../../cms/jobs/desk-tick.ts'
import { mendJobs } from '../../../cms/jobs/mend-jobs.ts'
import { publicLocales } from '../../../cms/publish/entry-history.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { logIn } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sender, type Send } from '../../support/cms/operations.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

const all: readonly Locale[] = ['ar', 'ckb', 'en']
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

describe.each(databases)('going live together on %s', (database) => {
  let cms: TestCms
  let writer: Send
  let editor: Send
  beforeAll(async () => {
    cms = await bootCms(database)
    const language = { 'accept-language': 'en' }
    writer = sender(cms, { ...language, ...(await logIn(cms.payload, 'editor')) })
    editor = sender(cms, { ...language, ...(await logIn(cms.payload, 'editor')) })
    // The first request lets crons begin; these tests keep the hours themselves.
    await cms.request('/api/snapshot')
    cms.payload.crons.forEach((cron) => {
      cron.stop()
    })
  })
  afterAll(async () => {
    await cms.close()
  })

  const service = (slug: string, changes: Partial<Record<Locale, object>> = {}) =>
    cms.draft(
      'service',
      Object.fromEntries(
        all.map((locale) => [locale, { ...serviceDraft(locale, { slug }), ...changes[locale] }]),
      ),
    )
  const command = (send: Send, id: string, name: string) => (body: object) =>
    send(`/api/services/${id}/${name}`, { method: 'POST', body })
  const together = (id: string, body: object = { locales: all }) =>
    command(editor, id, 'go-live')(body)
  const review = async (send: Send, id: string, step: string, locales = all) => {
    for (const locale of locales) {
      const { status } = await command(send, id, 'review')({ locale, step })
      expect(status).toBe(200)
    }
  }
  const ready = async (id: string, locales = all) => {
    await review(writer, id, 'submitted', locales)
    await review(editor, id, 'approved', locales)
  }
  const publicIn = async (id: string) =>
    (await publicLocales({ payload: cms.payload, type: 'service', id })).toSorted()
  const goLiveOf = async (id: string) => {
    const { body } = await editor(`/api/services/${id}/languages`)
    return (body as { goLive: GoLive | null }).goLive
  }

  it('waits for the last language, and then publishes all of them', async () => {
    const id = await service('last-language')
    const made = await together(id)
    expect(made).toMatchObject({ status: 200, body: { goLive: { state: 'waiting' } } })
    await ready(id, ['ar', 'en'])
    expect(await publicIn(id)).toEqual([])
    expect(await goLiveOf(id)).toMatchObject({ locales: all, notBefore: null })
    await ready(id, ['ckb'])
    expect(await publicIn(id)).toEqual([...all])
    expect(await goLiveOf(id)).toBeNull()
  })

  it('publishes at once what is ready already', async () => {
    const id = await service('ready-already')
    await ready(id)
    const { body } = await together(id)
    expect(body).toMatchObject({
      goLive: { state: 'done' },
      message: 'All were ready and went out together: Arabic · Sorani Kurdish · English',
    })
    expect(await publicIn(id)).toEqual([...all])
  })

  it('does not go live before its hour', async () => {
    const id = await service('its-hour')
    const notBefore = inDays(2).toISOString()
    await ready(id)
    const { body } = await together(id, { locales: all, notBefore })
    expect(body).toMatchObject({ goLive: { state: 'waiting', notBefore } })
    await runGoLives({ payload: cms.payload, now: inDays(1) })
    expect(await publicIn(id)).toEqual([])
    await runGoLives({ payload: cms.payload, now: inDays(3) })
    expect(await goLiveOf(id)).toBeNull()
  })

  it('waits again for a draft that changed after it was called ready', async () => {
    const id = await service('changed-again')
    const notBefore = inDays(2).toISOString()
    await ready(id)
    await together(id, { locales: all, notBefore })
    await cms.save({ type: 'service', id, locale: 'en', data: { title: 'Changed' } })
    await runGoLives({ payload: cms.payload, now: inDays(3) })
    expect(await publicIn(id)).toEqual([])
    expect(await goLiveOf(id)).toMatchObject({ state: 'waiting' })
  })

  it('publishes nothing where one language cannot go out, and says why', async () => {
    const taken = await service('taken-address')
    const id = await service('taken-address-too')
    await together(id, { locales: all, notBefore: inDays(1).toISOString() })
    await ready(id)
    await cms.save({
      type: 'service',
      id: taken,
      locale: 'ar',
      data: { slug: 'taken-address-too' },
    })
    await ready(taken)
    await together(taken)
    const { done } = await runGoLives({ payload: cms.payload, now: inDays(2) })
    expect(done).toBe(0)
    expect(await publicIn(id)).toEqual([])
    expect((await goLiveOf(id))?.problems).toMatchObject(
      all.map((locale) => ({ locale, field: 'slug', code: 'slugTaken' })),
    )
  })

  it('asks for a second person, as publishing does', async () => {
    const phones = [{ number: '+964 771 772 4725', office: 'centre' }]
    const id = await service('second-person', { ar: { phones } })
    await together(id, { locales: ['ar'] })
    await review(writer, id, 'submitted', ['ar'])
    expect(await publicIn(id)).toEqual([])
    expect((await goLiveOf(id))?.problems).toMatchObject([
      { code: 'secondPerson' },
      { code: 'secondPerson' },
    ])
    await review(editor, id, 'approved', ['ar'])
    expect(await publicIn(id)).toEqual(['ar'])
  })

  it('takes the source first, so that what goes out with it is not behind it', async () => {
    const id = await service('source-first', { en: { sourceLanguage: 'en' } })
    await ready(id)
    await together(id)
    for (const locale of all) {
      await cms.save({ type: 'service', id, locale, data: { title: `New ${locale}` } })
    }
    await ready(id)
    expect((await together(id)).body).toMatchObject({ goLive: { state: 'done' } })
    const { languages } = await readStates({ payload: cms.payload, type: 'service', id })
    expect(languages.map(({ state }) => state)).toEqual(all.map(() => 'published'))
  })

  it('keeps a document that waits for it', async () => {
    const id = await service('kept-for-it')
    await together(id)
    const remove = () => editor(`/api/services/${id}`, { method: 'DELETE' })
    expect((await remove()).status).toBe(409)
    await command(editor, id, 'go-live-cancel')({})
    expect((await remove()).status).toBe(200)
  })

  it('is taken back, and made once at a time', async () => {
    const id = await service('taken-back')
    await together(id)
    expect(await together(id)).toMatchObject({ status: 409 })
    const cancel = command(editor, id, 'go-live-cancel')
    expect((await cancel({})).status).toBe(200)
    expect((await cancel({})).status).toBe(409)
    await ready(id)
    expect(await publicIn(id)).toEqual([])
  })

  it('is refused for a language with an hour of its own', async () => {
    const id = await service('own-hour')
    await ready(id, ['ar'])
    const at = inDays(1).toISOString()
    const set = await command(editor, id, 'publish-language')({ locale: 'ar', at })
    expect(set.status).toBe(200)
    expect((await together(id)).status).toBe(409)
  })

  it('is done by one of several processes, and by another once that one died', async () => {
    const { payload } = cms
    const now = new Date()
    const claim = (key: string, at = now) =>
      claimed({ payload, key, now: at }, () => new Promise((done) => setTimeout(done, 300, 'ours')))
    const both = await Promise.all([claim('go-live/a'), claim('go-live/a')])
    expect(both.toSorted()).toEqual([null, 'ours'].toSorted())
    expect(await claim('go-live/a')).toBe('ours')
    const data = { key: 'go-live/b', data: { at: now.toISOString() } }
    await payload.db.create({ collection: 'payload-kv', data })
    expect(await claim('go-live/b')).toBeNull()
    expect(await claim('go-live/b', new Date(now.getTime() + 3 * 60_000))).toBe('ours')
  })

  it('is done by the desk’s job, also after a server that died at work', async () => {
    const { payload } = cms
    await payload.delete({ collection: 'payload-jobs', where: {} })
    const id = await service('by-job')
    await ready(id)
    await together(id, { locales: all, notBefore: new Date(Date.now() + 1500).toISOString() })
    await new Promise((resolve) => setTimeout(resolve, 1600))
    const schedule = () => payload.jobs.handleSchedules({ queue: deskQueue })
    expect((await schedule()).queued).toHaveLength(1)
    // A minute has passed, and a server took the job up and died.
    await payload.db.updateJobs({
      where: { queue: { equals: deskQueue } },
      data: { processing: true, waitUntil: new Date().toISOString() },
    })
    expect((await schedule()).queued).toHaveLength(0)
    await payload.jobs.run({ queue: deskQueue, silent: true })
    expect(await publicIn(id)).toEqual([])
    await mendJobs(payload)
    await payload.jobs.run({ queue: deskQueue, silent: true })
    // Another process may be at it still.
    expect(await publicIn(id)).toEqual([])
    await mendJobs(payload, new Date(Date.now() + 3 * 60_000))
    await payload.jobs.run({ queue: deskQueue, silent: true })
    expect(await publicIn(id)).toEqual([...all])
    expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
  })

  it('is done by the desk’s job, also after a clock that was set back', async () => {
    const { payload } = cms
    await payload.delete({ collection: 'payload-jobs', where: {} })
    const waitUntil = inDays(365)
    await payload.jobs.queue({ task: 'desk-tick', queue: deskQueue, waitUntil, input: {} })
    const left = async () => (await payload.count({ collection: 'payload-jobs' })).totalDocs
    await payload.jobs.run({ queue: deskQueue, silent: true })
    expect(await left()).toBe(1)
    await mendJobs(payload)
    await payload.jobs.run({ queue: deskQueue, silent: true })
    expect(await left()).toBe(0)
  })
})
