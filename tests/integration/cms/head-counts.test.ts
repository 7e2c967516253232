import { parse } from 'csv-parse/sync'
import type { User } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uncountedDates } from '../../../cms/collections/head-counts/counted-dates.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'

const password = 'a-password-for-tests'
const held = '2024-10-04T07:00:00.000Z'
const later = '2024-11-08T07:00:00.000Z'
const cancelled = '2024-10-11T07:00:00.000Z'
const ahead = '2096-10-04T07:00:00.000Z'

type Person = 'administrator' | 'editor' | 'erbil' | 'baghdad'

describe.each(databases)('head counts on %s', (database) => {
  let cms: TestCms
  const tokens = new Map<Person | 'nobody', string>()
  const users = new Map<Person, User>()
  const ids = { erbil: '', baghdad: '', course: '' }
  const sessions = { erbil: '', baghdad: '', draft: '' }
  const raw = (id: string) => (database === 'sqlite' ? Number(id) : id)

  const request = (
    path: string,
    { as = 'nobody', language = 'en', ...init }: Ask = {},
  ): Promise<Response> =>
    cms.request(path, {
      ...init,
      headers: {
        cookie: `payload-lng=${language}`,
        'content-type': 'application/json',
        authorization: `JWT ${tokens.get(as) ?? 'none'}`,
      },
    })
  type Ask = { as?: Person | 'nobody'; language?: string; method?: string; body?: string }

  const dateOf = async (session: string, startsAt: string): Promise<string> => {
    const doc = await cms.payload.findByID({ collection: 'sessions', id: session, draft: true })
    const dates = doc['dates'] as { id: string; startsAt: string }[]
    return dates.find((date) => date.startsAt === startsAt)?.id ?? ''
  }
  const count = async (
    as: Person | 'nobody',
    {
      at = held,
      session = sessions.erbil,
      language = 'en',
      ...numbers
    }: {
      at?: string
      session?: string
      language?: string
      women?: unknown
      men?: unknown
      youth?: unknown
    } = {},
  ) => {
    const date = await dateOf(session, at)
    const body = JSON.stringify({ session, date, women: 12, men: 9, youth: 10, ...numbers })
    return request('/api/head-counts/count', { as, language, method: 'POST', body })
  }
  const counts = async (where = '', as: Person = 'administrator') => {
    const response = await request(`/api/head-counts?depth=0&limit=100&${where}`, { as })
    return ((await response.json()) as { docs: Record<string, unknown>[] }).docs
  }
  const report = async (as: Person, months = 'from=2024-10&to=2024-11', language = 'en') => {
    const response = await request(`/api/head-counts/report.csv?${months}`, { as, language })
    return parse(await response.text(), { bom: true })
  }
  const logIn = async (person: Person, role: string, centre?: string) => {
    const email = `${person}.counts@example.org`
    const data = { email, password, role, ...(centre ? { centre: raw(centre) } : {}) }
    await cms.payload.create({ collection: 'users', data })
    const { token, user } = await cms.payload.login({
      collection: 'users',
      data: { email, password },
    })
    tokens.set(person, token ?? '')
    users.set(person, { ...user, collection: 'users' } as User)
  }
  const session = async (centre: string, isPublished = true) => {
    const id = await cms.draft('session', {
      en: {
        ...{ kind: 'course', course: raw(ids.course), centre: raw(centre), languages: ['ar'] },
        dates: [
          { startsAt: held, endsAt: '2024-10-04T09:00:00.000Z' },
          { startsAt: cancelled, endsAt: '2024-10-11T09:00:00.000Z', status: 'cancelled' },
          { startsAt: later, endsAt: '2024-11-08T09:00:00.000Z' },
          { startsAt: ahead, endsAt: '2096-10-04T09:00:00.000Z' },
        ],
      },
    })
    if (isPublished) await publish('session', id)
    return id
  }
  const publish = async (type: 'centre' | 'course' | 'session', id: string) => {
    const { payload } = cms
    expect(await publishLanguage({ payload, type, id, locale: 'en', by: 'T' })).toMatchObject({
      ok: true,
    })
  }
  const centre = async (slug: string, title: string) => {
    const text = { slug, network: 'iraq', title, summary: 'What it does', city: title }
    const id = await cms.draft('centre', { en: text })
    await publish('centre', id)
    return id
  }

  beforeAll(async () => {
    cms = await bootCms(database)
    ids.erbil = await centre('erbil', 'Erbil')
    ids.baghdad = await centre('baghdad', 'Baghdad')
    const course = { slug: 'cv', needs: ['work'], certificate: 'no', summary: 'Write a CV' }
    ids.course = await cms.draft('course', {
      en: { ...course, title: 'CV', outcomes: [{ line: 'A CV' }] },
    })
    await publish('course', ids.course)
    sessions.erbil = await session(ids.erbil)
    sessions.baghdad = await session(ids.baghdad)
    sessions.draft = await session(ids.erbil, false)
    await logIn('administrator', 'administrator')
    await logIn('editor', 'editor')
    await logIn('erbil', 'trainer', ids.erbil)
    await logIn('baghdad', 'trainer', ids.baghdad)
  })
  afterAll(async () => {
    await cms.close()
  })

  it('are kept once for each date, however often somebody taps', async () => {
    const [one, other] = await Promise.all([count('erbil'), count('erbil')])
    expect([one.status, other.status]).toEqual([200, 200])
    const again = await count('erbil', { women: '٧', men: '۵', youth: ' 3 ' })
    expect(await again.json()).toEqual({
      message: 'Saved. In all: 12',
      count: {
        session: sessions.erbil,
        date: await dateOf(sessions.erbil, held),
        ...{ women: 7, men: 5, youth: 3 },
      },
    })
    expect(await counts()).toMatchObject([
      {
        ...{ women: 7, men: 5, youth: 3, heldOn: held },
        ...{ centre: raw(ids.erbil), course: raw(ids.course) },
      },
    ])
  })

  it.each([
    ['en', { at: ahead }, 'This date has not begun yet. Count when people are there.'],
    ['ar', { at: cancelled }, 'أُلغي هذا الموعد، فلا حضور لتحسبه.'],
    ['ckb', { at: 'never' }, 'ئەم وادەیە ئیتر لە لیستەکەتدا نییە. پەڕەکە نوێ بکەرەوە.'],
    [
      'en',
      { session: 'no-session' },
      'This date is not in your list any more. Load the page again.',
    ],
    ['en', { women: -1 }, 'Write a whole number from 0 to 2000 in each of the three fields.'],
    ['ar', { men: '2.5' }, 'اكتب في كل من الحقول الثلاثة عدداً صحيحاً من ٠ إلى ٢٠٠٠.'],
    ['ckb', { youth: '' }, 'لە هەر سێ خانەکەدا ژمارەیەکی تەواو لە ٠ تا ٢٠٠٠ بنووسە.'],
    [
      'en',
      { youth: 22 },
      'There are more people under 25 than women and men together. Check the three numbers.',
    ],
  ])('refuse in one sentence (%s, %j)', async (language, sent, message) => {
    const { session: id, ...numbers } = { session: sessions.erbil, ...sent }
    const date = await dateOf(sessions.erbil, 'at' in sent ? sent.at : held)
    const body = { session: id, date, women: 12, men: 9, youth: 10, ...numbers }
    const response = await request('/api/head-counts/count', {
      ...{ as: 'editor', language, method: 'POST', body: JSON.stringify(body) },
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({ message })
  })

  it('are written by nobody who is not logged in', async () => {
    expect((await count('nobody')).status).toBe(401)
    expect((await request('/api/head-counts')).status).toBe(403)
    expect((await request('/api/head-counts/report.csv')).status).toBe(401)
  })

  it('let a trainer of Erbil neither read nor write Baghdad’s', async () => {
    expect((await count('baghdad', { session: sessions.baghdad, women: 30 })).status).toBe(200)
    const refused = await count('erbil', { session: sessions.baghdad, women: 1 })
    expect(refused.status).toBe(422)
    const [kept] = await counts(`where[centre][equals]=${ids.baghdad}`)
    expect(kept).toMatchObject({ women: 30 })
    const path = `/api/head-counts/${String(kept?.['id'])}`
    const body = JSON.stringify({ women: 1 })
    expect((await request(path, { as: 'erbil' })).status).toBe(404)
    expect((await request(path, { as: 'erbil', method: 'PATCH', body })).ok).toBe(false)
    expect((await request(path, { as: 'erbil', method: 'DELETE' })).ok).toBe(false)
    expect(await counts('', 'erbil')).toHaveLength(1)
    for (const where of [
      `where[centre][equals]=${ids.baghdad}`,
      'where[women][equals]=30',
      `where[or][0][session][equals]=${sessions.baghdad}`,
    ]) {
      expect(await counts(where, 'erbil')).toEqual([])
    }
    expect(await counts(`where[centre][equals]=${ids.baghdad}`)).toMatchObject([{ women: 30 }])
  })

  it('take day, centre and course from the session, whatever is sent', async () => {
    const numbers = { women: 5, men: 5, youth: 5 }
    const sent = { heldOn: '2020-01-01', course: null }
    const date = await dateOf(sessions.baghdad, later)
    const create = (as: Person, centre: string) =>
      request('/api/head-counts', {
        ...{ as, method: 'POST' },
        body: JSON.stringify({
          ...{ session: sessions.baghdad, date, ...numbers, ...sent, centre: raw(centre) },
        }),
      })
    expect((await create('erbil', ids.erbil)).ok).toBe(false)
    expect((await create('editor', ids.erbil)).status).toBe(201)
    const facts = { heldOn: later, centre: raw(ids.baghdad), course: raw(ids.course) }
    const [kept] = await counts(`where[date][equals]=${date}`)
    expect(kept).toMatchObject({ ...numbers, ...facts })
    const path = `/api/head-counts/${String(kept?.['id'])}`
    const moved = { ...sent, session: sessions.erbil, centre: raw(ids.erbil), men: 6 }
    const body = JSON.stringify(moved)
    expect((await request(path, { as: 'editor', method: 'PATCH', body })).status).toBe(200)
    expect(await counts(`where[date][equals]=${date}`)).toMatchObject([
      { ...numbers, ...facts, men: 6, session: sessions.baghdad },
    ])
    expect((await create('editor', ids.baghdad)).ok).toBe(false)
    await request(path, { as: 'editor', method: 'DELETE' })
  })

  it('are asked for where a date was held, published and not counted', async () => {
    const span = { start: new Date('2024-10-01'), end: new Date('2024-12-01') }
    const missing = async (person: Person) => {
      const user = users.get(person) ?? null
      const dates = await uncountedDates({ payload: cms.payload, user }, span)
      return dates.map((date) => [date.session, date.startsAt])
    }
    expect(await missing('erbil')).toEqual([[sessions.erbil, later]])
    expect((await missing('editor')).toSorted()).toEqual(
      [
        [sessions.erbil, later],
        [sessions.baghdad, later],
      ].toSorted(),
    )
  })

  it('are reported to a trainer of the own centre and to editors of all, small groups hidden', async () => {
    await count('erbil', { women: 3, men: 9, youth: 12 })
    await count('baghdad', { session: sessions.baghdad, women: 10, men: 20, youth: 15 })
    const head = ['Month', 'Centre', 'Course', 'Dates counted', 'Dates not counted']
    const numbers = ['Women', 'Men', 'Under 25', 'In all']
    const ofErbil = [
      ['2024-10', 'Erbil', 'CV', '1', '0', '<5', '*', '12', '12'],
      ['2024-11', 'Erbil', 'CV', '0', '1', '', '', '', ''],
    ]
    expect(await report('erbil')).toEqual([[...head, ...numbers], ...ofErbil])
    const [october, november] = ofErbil
    expect((await report('editor')).slice(1)).toEqual([
      ['2024-10', 'Baghdad', 'CV', '1', '0', '10', '20', '15', '30'],
      october,
      ['2024-11', 'Baghdad', 'CV', '0', '1', '', '', '', ''],
      november,
    ])
    expect((await report('erbil', 'from=2024-10&to=2024-10', 'ckb'))[0]).toContain('ژنان')
  })

  it('outlive the session, and can still be corrected then', async () => {
    const gone = await session(ids.erbil, false)
    expect((await count('editor', { session: gone })).status).toBe(200)
    const [kept] = await counts(`where[session][equals]=${gone}`)
    await cms.payload.delete({ collection: 'sessions', id: gone })
    const path = `/api/head-counts/${String(kept?.['id'])}`
    const body = JSON.stringify({ women: 40 })
    expect((await request(path, { as: 'erbil', method: 'PATCH', body })).status).toBe(200)
    expect(await counts(`where[session][equals]=${gone}`)).toMatchObject([
      { women: 40, men: 9, heldOn: held, centre: raw(ids.erbil) },
    ])
  })
})
