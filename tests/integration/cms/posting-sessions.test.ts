import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { parseSnapshot } from '#schema/snapshot'
import type { Session } from '#schema/session'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import type { DateMark, DeskDate, Plan, SessionPost } from '../../../cms/schedule/types.ts'
import { readDesk } from '../../../cms/schedule/read-desk.ts'
import { sayDate } from '../../../cms/schedule/say-date.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'

const password = 'a-password-for-tests'

// The commands know today's date: a Sunday in two weeks, and days counted from it.
const sunday = Date.now() + (14 + ((7 - new Date().getUTCDay()) % 7)) * 86_400_000
const day = (days: number) => new Date(sunday + days * 86_400_000).toISOString().slice(0, 10)
/** A time in Baghdad, as a phone's fields give it. */
const at = (days: number, time: string) => `${day(days)}T${time}`
/** The same in UTC. */
const utc = (days: number, time: string) => new Date(`${at(days, time)}+03:00`).toISOString()

type Person = 'erbil' | 'baghdad' | 'editor' | 'nobody'
type Answer = {
  id: string
  message: string
  dates: DeskDate[]
  problems: { field: string; message: string }[]
}

describe.each(databases)('posting sessions on %s', (database) => {
  let cms: TestCms
  const tokens = new Map<Person, string>()
  const ids = { erbil: '', baghdad: '', cv: '', hidden: '' }
  const raw = (id: string) => (database === 'sqlite' ? Number(id) : id)

  const publish = (type: 'centre' | 'course', id: string, locale: Locale) =>
    publishLanguage({ payload: cms.payload, type, id, locale, by: 'T' })
  const logIn = async (person: Person, role: string, centre?: string) => {
    const email = `${person}.posts@example.org`
    const data = { email, password, role, ...(centre ? { centre: raw(centre) } : {}) }
    await cms.payload.create({ collection: 'users', data })
    const { token } = await cms.payload.login({ collection: 'users', data: { email, password } })
    tokens.set(person, token ?? '')
  }
  const centre = async (slug: string, governorate: string) => {
    const words = { title: `Centre of ${slug}`, summary: 'Help', city: slug }
    const id = await cms.draft('centre', {
      ar: { slug, network: 'iraq', governorate, ...words },
      ckb: words,
      en: words,
    })
    for (const locale of ['ar', 'ckb', 'en'] as const) await publish('centre', id, locale)
    return id
  }
  const course = (slug: string) => {
    const words = { summary: 'What one learns', outcomes: [{ line: 'A CV' }] }
    return cms.draft('course', {
      ar: { slug, needs: ['work'], certificate: 'no', title: 'السيرة الذاتية', ...words },
      ckb: { title: 'سیڤی', ...words },
    })
  }
  const send = async (
    path: string,
    { as, body, language = 'en' }: { as: Person; body: unknown; language?: string },
  ) => {
    const response = await cms.request(`/api/sessions${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        cookie: `payload-lng=${language}`,
        'content-type': 'application/json',
        authorization: `JWT ${tokens.get(as) ?? 'none'}`,
      },
    })
    return { status: response.status, body: (await response.json()) as Answer }
  }
  const aPost = (own: Partial<SessionPost> = {}): SessionPost => ({
    kind: 'course',
    course: ids.cv,
    centre: ids.erbil,
    startsAt: at(0, '10:00'),
    endsAt: at(0, '13:00'),
    places: 'open',
    room: null,
    link: null,
    languages: ['ckb'],
    womenOnly: false,
    childcare: false,
    recurrence: null,
    exceptions: [],
    moves: [],
    ...own,
  })
  const post = (own: Partial<SessionPost>, as: Person = 'erbil', language = 'en') =>
    send('/post', { as, body: aPost(own), language })
  const sessionsOf = async (id: string) => {
    const { entries } = parseSnapshot(await (await cms.request('/api/snapshot')).json())
    return entries.filter((entry): entry is Session => entry.type === 'session' && entry.id === id)
  }
  const datesOf = async (id: string) => {
    const doc = await cms.payload.findByID({ collection: 'sessions', id, draft: true, depth: 0 })
    return doc['dates'] as { id: string; startsAt: string; status: string; places: string }[]
  }
  const tap = (
    { id, date = '', as = 'erbil' }: { id: string; date?: string | undefined; as?: Person },
    mark: DateMark,
  ) => send(`/${id}/dates/${date}`, { as, body: mark })
  const countSessions = async () => (await cms.payload.count({ collection: 'sessions' })).totalDocs

  beforeAll(async () => {
    cms = await bootCms(database)
    ids.erbil = await centre('erbil', 'IQ-AR')
    ids.baghdad = await centre('baghdad', 'IQ-BG')
    ids.cv = await course('cv-writing')
    ids.hidden = await course('not-public')
    await publish('course', ids.cv, 'ar')
    await publish('course', ids.cv, 'ckb')
    await logIn('erbil', 'trainer', ids.erbil)
    await logIn('baghdad', 'trainer', ids.baghdad)
    await logIn('editor', 'editor')
  })
  afterAll(async () => {
    await cms.close()
  })

  it('shows a weekly course with every tap in each language of its course', async () => {
    const spoken = sayDate({ startsAt: utc(0, '10:00'), endsAt: utc(0, '13:00') }, 'en')
    const posted = await post({ recurrence: 'FREQ=WEEKLY;COUNT=4', room: '2' })
    expect(posted).toMatchObject({
      status: 201,
      body: { message: `Posted. The first date is ${spoken}.` },
    })
    const { id } = posted.body
    const [first, second, third, last] = await datesOf(id)
    const which = (date?: { id: string }) => ({ id, date: date?.id })
    expect(await tap(which(first), { mark: 'full' })).toMatchObject({
      status: 200,
      body: { message: `Full: ${spoken}.` },
    })
    await tap(which(second), { mark: 'cancelled' })
    const to = { startsAt: at(15, '15:00'), endsAt: at(15, '17:00') }
    await tap(which(third), { mark: 'moved', ...to })
    await tap(which(last), { mark: 'again' })
    // The phone lost the answer.
    const { body } = await tap(which(last), { mark: 'again' })

    const seen = await sessionsOf(id)
    expect(seen.map(({ locale }) => locale).toSorted()).toEqual(['ar', 'ckb'])
    for (const { dates, slug } of seen) {
      expect(slug).toBe(`cv-writing-erbil-${day(0)}`)
      expect(dates).toMatchObject([
        { startsAt: utc(0, '10:00'), places: 'full', status: 'scheduled' },
        { startsAt: utc(7, '10:00'), places: 'open', status: 'cancelled' },
        {
          startsAt: utc(15, '15:00'),
          endsAt: utc(15, '17:00'),
          movedFrom: utc(14, '10:00'),
          status: 'moved',
        },
        { startsAt: utc(21, '10:00'), status: 'scheduled' },
        { startsAt: utc(28, '10:00'), places: 'open', status: 'scheduled' },
      ])
      expect(dates.map((date) => date.id).slice(0, 3)).toEqual([first?.id, second?.id, third?.id])
    }
    expect(body.dates).toHaveLength(5)
    expect(body.dates[0]).toMatchObject({
      title: 'السيرة الذاتية',
      centre: 'Centre of erbil',
      room: '2',
      publicIn: ['ar', 'ckb'],
    })

    await tap(which(second), { mark: 'restored' })
    await tap(which(third), { mark: 'restored' })
    const [restored] = await sessionsOf(id)
    expect(restored?.dates.map(({ status }) => status)).toEqual(Array(5).fill('scheduled'))
    expect(restored?.dates[2]).toMatchObject({
      startsAt: utc(14, '10:00'),
      endsAt: utc(14, '12:00'),
      movedFrom: null,
    })
  })

  it('loses nothing of taps that arrive at once', async () => {
    const recurrence = 'FREQ=DAILY;COUNT=6'
    const { body } = await post({
      startsAt: at(35, '09:00'),
      endsAt: at(35, '11:00'),
      recurrence,
    })
    const dates = await datesOf(body.id)
    const marks = ['full', 'cancelled', 'few', 'full', 'cancelled', 'few'] as const
    const answers = await Promise.all(
      dates.map(({ id: date }, index) =>
        tap({ id: body.id, date }, { mark: marks[index] ?? 'few' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    const [seen] = await sessionsOf(body.id)
    expect(
      seen?.dates.map(({ places, status }) => (status === 'cancelled' ? status : places)),
    ).toEqual([...marks])
  })

  it('is posted once however often it is tapped', async () => {
    const before = await countSessions()
    const own = { startsAt: at(45, '09:00'), endsAt: at(45, '11:00') }
    const answers = await Promise.all([post(own), post(own), post(own)])
    answers.push(await post(own))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(await countSessions()).toBe(before + 1)
  })

  it('leaves nothing behind of what cannot be published', async () => {
    const before = await countSessions()
    const { status, body } = await post({ course: ids.hidden }, 'erbil', 'ckb')
    expect(status).toBe(422)
    expect(body.problems.map(({ field }) => field)).toEqual(['course'])
    expect(body.message).toContain('خول')
    expect(await countSessions()).toBe(before)
  })

  it('says at the field what is wrong, in the reader’s language', async () => {
    const own = { course: null, languages: [], recurrence: 'FREQ=WEEKLY' }
    const { status, body } = await post(own, 'erbil', 'ar')
    expect(status).toBe(422)
    expect(body.problems).toEqual([
      { field: 'course', message: 'اختر الدورة.' },
      { field: 'languages', message: 'اختر اللغة التي تُقدَّم بها.' },
      {
        field: 'recurrence',
        message: 'التكرار بلا نهاية. حدّد عدد المواعيد أو آخر يوم.',
      },
    ])
  })

  it('keeps a trainer to the own centre', async () => {
    expect(await post({ centre: ids.baghdad })).toMatchObject({
      status: 422,
      body: { problems: [{ field: 'centre' }] },
    })
    const { body } = await post({ startsAt: at(46, '09:00'), endsAt: at(46, '11:00') })
    const [date] = await datesOf(body.id)
    const others = { id: body.id, date: date?.id, as: 'baghdad' } as const
    expect((await tap(others, { mark: 'cancelled' })).status).toBeGreaterThan(400)
    expect((await datesOf(body.id))[0]?.status).toBe('scheduled')
    expect((await tap({ ...others, as: 'nobody' }, { mark: 'full' })).status).toBe(401)
    expect((await post({}, 'nobody')).status).toBe(401)
    expect((await tap({ ...others, as: 'editor' }, { mark: 'few' })).status).toBe(200)
  })

  it('lets a trainer post a webinar, which is the own centre’s', async () => {
    const own = {
      kind: 'webinar',
      course: null,
      centre: null,
      link: 'https://example.org/a',
    } as const
    const { status, body } = await post({
      ...own,
      startsAt: at(47, '09:00'),
      endsAt: at(47, '10:00'),
    })
    expect(status).toBe(201)
    expect((await sessionsOf(body.id)).map(({ centre }) => centre?.id)).toEqual(
      Array(3).fill(ids.erbil),
    )
  })

  it('warns of what is held already, of the room and of holidays, and saves nothing', async () => {
    const days = [
      {
        from: utc(31, '15:00'),
        to: utc(31, '15:00'),
        region: 'iraq',
        name: 'Army Day',
      },
      { from: utc(31, '15:00'), to: null, region: 'kurdistan', name: 'Region’s day' },
    ]
    await cms.payload.updateGlobal({
      slug: 'public-holidays',
      locale: 'en',
      data: { days },
      draft: true,
    })
    await post({ startsAt: at(31, '10:00'), endsAt: at(31, '12:00'), room: 'Hall ٢' })
    const held = { startsAt: utc(31, '10:00'), endsAt: utc(31, '12:00') }
    const before = await countSessions()
    const plan = async (as: Person, own: Partial<SessionPost>) => {
      const body = aPost({ startsAt: at(31, '11:00'), endsAt: at(31, '13:00'), ...own })
      const { status, body: answer } = await send('/plan', { as, body })
      expect(status).toBe(200)
      // Whether it is Ramadan then depends on the day of the test.
      return (answer as unknown as Plan).dates.map(({ warnings }) =>
        warnings.filter(({ code }) => code !== 'ramadan'),
      )
    }
    const [own] = await plan('erbil', {})
    expect(own?.map(({ code }) => code)).toEqual(['trainer', 'holiday', 'holiday'])
    expect(own?.[0]?.message).toBe(
      `You hold another date at that time: السيرة الذاتية, ${sayDate(held, 'en')}.`,
    )
    const [room] = await plan('editor', { room: 'hall 2' })
    expect(room?.map(({ code }) => code)).toEqual(['room', 'holiday', 'holiday'])
    const [elsewhere] = await plan('editor', { room: 'hall 2', centre: ids.baghdad })
    expect(elsewhere?.map(({ message }) => message)).toEqual(['It is a public holiday: Army Day.'])
    expect(await countSessions()).toBe(before)
  })

  it('puts a date back as it was where it cannot be published', async () => {
    const { body } = await post({ startsAt: at(50, '09:00'), endsAt: at(50, '11:00') })
    const [date] = await datesOf(body.id)
    await cms.save({ type: 'session', id: body.id, locale: 'ar', data: { course: null } })
    const full = await tap({ id: body.id, date: date?.id }, { mark: 'full' })
    expect(full.status).toBe(422)
    expect(full.body.message).toContain('Nothing was changed')
    expect((await tap({ id: body.id, date: date?.id }, { mark: 'again' })).status).toBe(422)
    const after = await datesOf(body.id)
    expect(after.map(({ id, places }) => [id, places])).toEqual([[date?.id, 'open']])
  })

  it.each([
    { path: '/plan', body: { kind: 'course' } },
    { path: '/plan', body: 'FREQ=WEEKLY' },
    { path: '/post', body: { ...{ places: 'many' } } },
  ])('refuses $body with one sentence', async ({ path, body }) => {
    const answer = await send(path, { as: 'erbil', body })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Load it again')
  })

  it('says so when a date is not there', async () => {
    const { body } = await post({ startsAt: at(51, '09:00'), endsAt: at(51, '11:00') })
    const answer = await tap({ id: body.id, date: 'none' }, { mark: 'full' })
    expect(answer).toMatchObject({
      status: 404,
      body: { message: expect.stringContaining('not there') as string },
    })
  })

  it('lays on the desk what a person works on, sorted, past dates for two weeks', async () => {
    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { email: { equals: 'baghdad.posts@example.org' } },
    })
    const user = { ...docs[0], collection: 'users' } as never
    const recurrence = 'FREQ=WEEKLY;COUNT=2'
    await post({ centre: ids.baghdad, recurrence }, 'baghdad')
    const desk = (at: string) =>
      readDesk({ payload: cms.payload, user, language: 'ckb', now: new Date(at) })
    const { dates, courses, centres } = await desk(utc(9, '09:00'))
    expect(dates.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([day(0), day(7)])
    expect(dates[0]?.title).toBe('سیڤی')
    expect(courses).toEqual([{ id: ids.cv, title: 'سیڤی' }])
    expect(centres).toEqual([{ id: ids.baghdad, title: 'Centre of baghdad' }])
    expect((await desk(utc(15, '09:00'))).dates).toHaveLength(1)
  })
})
