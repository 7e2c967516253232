import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAccount } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { actors, makeActors, type Actor } from '../../support/cms/matrix.ts'
import { makeDraft, sender, type Send } from '../../support/cms/operations.ts'

const secret = 'a room nobody else may know'
const powerless = actors.slice(actors.indexOf('trainer of no centre'))

describe.each(databases)('drafts on %s', (database) => {
  let cms: TestCms
  let trainer: Send
  let senders: Record<Actor, Send>
  let session: number | string
  let guide: number | string
  let campaign: number | string
  beforeAll(async () => {
    cms = await bootCms(database)
    const { payload } = cms
    const erbil = (await makeDraft(payload, 'centres')).id
    const baghdad = (await makeDraft(payload, 'centres', { title: secret })).id
    session = (await makeDraft(payload, 'sessions', { centre: baghdad, room: secret })).id
    const link = { relationTo: 'sessions', value: session }
    guide = (await makeDraft(payload, 'guides', { steps: [{ links: [link] }] })).id
    campaign = (await makeDraft(payload, 'campaigns', { sessions: [session] })).id
    await payload.updateGlobal({ slug: 'home', data: { featured: [link] }, draft: true })
    trainer = sender(cms, (await makeAccount(payload, 'trainer', { centre: erbil })).headers)
    const accounts = await makeActors(payload, erbil)
    senders = Object.fromEntries(
      actors.map((actor) => [actor, sender(cms, accounts[actor]?.headers ?? {})]),
    ) as Record<Actor, Send>
  })
  afterAll(async () => {
    await cms.close()
  })

  it.each([1, 2, 3, 4, 5])('are not read through relationships, %d deep', async (depth) => {
    const editor = senders.editor
    const paths = [
      `guides/${guide}?draft=true`,
      `guides?draft=true&where[id][equals]=${guide}`,
      `guides/versions?where[parent][equals]=${guide}`,
      `campaigns/${campaign}?draft=true`,
      `campaigns/versions?where[parent][equals]=${campaign}`,
      'globals/home?draft=true',
      'globals/home/versions?limit=1',
      `sessions?draft=true`,
      `guides/${guide}?draft=true&populate[sessions][room]=true`,
      `guides/${guide}?draft=true&select[steps]=true`,
    ]
    for (const path of paths) {
      const whole = `/api/${path}${path.includes('?') ? '&' : '?'}depth=${depth}`
      expect(JSON.stringify((await trainer(whole)).body), whole).not.toContain(secret)
    }
    // What is looked for is there to be found.
    const seen = await editor(`/api/campaigns/${campaign}?draft=true&depth=${depth}`)
    expect(JSON.stringify(seen.body)).toContain(secret)
  })

  it('are not guessed through relationships', async () => {
    for (const path of [
      'campaigns?draft=true&where[sessions.room][like]=',
      'campaigns/count?where[sessions.room][like]=',
      `campaigns?where[sessions][contains][room][like]=`,
      'campaigns/versions?where[version.sessions.room][like]=',
      'guides?draft=true&where[steps.links.value.room][like]=',
      'guides?draft=true&where[steps.links.sessions.room][like]=',
      'sessions?draft=true&where[room][like]=',
      'sessions/count?where[room][like]=',
      'sessions/versions?where[version.room][like]=',
      'sessions/versions/count?where[version.room][like]=',
    ]) {
      const [known, unknown] = await Promise.all(
        ['a room nobody', 'no room at all'].map((guess) =>
          trainer(`/api/${path}${encodeURIComponent(guess)}`),
        ),
      )
      const found = ({ body }: typeof known = { status: 0, body: {} }) =>
        body['errors'] ? 'refused' : JSON.stringify(body['docs'] ?? body['totalDocs'])
      expect(found(known), path).toBe(found(unknown))
    }
  })

  it('are put in no order by what stands in others', async () => {
    for (const path of [
      'sessions?sort=trainer.hash',
      'sessions?sort=-trainer.resetPasswordToken',
      'sessions?sort=slug,trainer.salt',
      'sessions?sort[]=trainer.hash',
      'sessions/versions?sort=version.trainer.hash',
      'campaigns?sort=sessions.trainer.hash',
    ]) {
      for (const actor of ['viewer', 'editor', 'administrator'] as const) {
        expect((await senders[actor](`/api/${path}`)).status, `${actor} ${path}`).toBe(403)
      }
    }
    expect((await senders.editor('/api/sessions?sort=-trainer')).status).toBe(200)
  })

  it.each(powerless)('are nothing to %s, wherever they are asked for', async (actor) => {
    for (const path of [
      'centres?draft=true&depth=3&locale=all',
      'centres/count?where[title][like]=a room',
      'centres/versions',
      `sessions/${session}?draft=true`,
      `sessions/${session}/languages`,
      `sessions/${session}/used-in`,
      `sessions/${session}/translation?locale=ckb`,
      'sessions/export?format=csv',
      'globals/home?draft=true&depth=5',
      'globals/home/versions?depth=5',
      'globals/home/languages',
      'head-counts/report.csv?from=2026-01&to=2026-12',
      'reviews',
      'go-lives',
      'publications',
      'audit-trail',
      'payload-locked-documents?depth=5',
      'payload-jobs',
      'preview-document',
    ]) {
      const { status, body } = await senders[actor](`/api/${path}`)
      expect([400, 401, 403, 404], path).toContain(status)
      expect(JSON.stringify(body), path).not.toContain(secret)
    }
    const { body } = await senders[actor]('/api/snapshot')
    expect(JSON.stringify(body)).not.toContain(secret)
  })
})
