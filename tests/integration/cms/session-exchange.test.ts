import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import type { ShownProposal, ShownSession } from '../../../cms/exchange/show-proposal.ts'
import { logIn } from '../../support/cms/accounts.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'

const courseText = { title: 'CV', summary: 'Write a CV', outcomes: [{ line: 'A CV' }] }
const centreText = { title: 'Erbil MRC', summary: 'What it does', city: 'Erbil' }
const formats = ['ics', 'xlsx', 'csv'] as const

/** What is sent to agree to sessions of a proposal as they are. */
function agreed(sessions: readonly ShownSession[]) {
  return JSON.stringify({
    sessions: sessions.map(({ key, id, slug, updatedAt, facts, changes, dates }) => ({
      ...{ key, id, slug, updatedAt, facts, withFacts: changes.length > 0 },
      dates: dates
        .filter(({ state }) => state === 'new' || state === 'changed')
        .map(({ id: date, date: values }) => ({ id: date, ...values })),
    })),
  })
}

describe.each(databases)('dates in files on %s', (database) => {
  let cms: TestCms
  let session: string
  const own = (id: string) => (database === 'sqlite' ? Number(id) : id)
  beforeAll(async () => {
    cms = await bootCms(database)
    const { payload } = cms
    const course = await cms.draft('course', {
      ar: { slug: 'cv-writing', needs: ['work'], certificate: 'no', ...courseText },
    })
    const centre = await cms.draft('centre', {
      ar: { slug: 'erbil', network: 'iraq', ...centreText },
    })
    const command = { payload, locale: 'ar', by: 'T' } as const
    await publishLanguage({ ...command, type: 'course', id: course })
    await publishLanguage({ ...command, type: 'centre', id: centre })
    session = await cms.draft('session', {
      ar: {
        ...{ kind: 'course', course: own(course), centre: own(centre), room: 'قاعة ٢' },
        ...{ slug: 'cv-erbil', languages: ['ar', 'ckb'], womenOnly: true },
        dates: ['2036-12-07', '2036-12-14'].map((day) => ({
          ...{ startsAt: `${day}T07:00:00.000Z`, endsAt: `${day}T10:00:00.000Z` },
          ...{ places: 'few', status: 'scheduled' },
        })),
      },
    })
    expect(await publishLanguage({ ...command, type: 'session', id: session })).toMatchObject({
      ok: true,
    })
  })
  afterAll(async () => {
    await cms.close()
  })

  const exported = async (format: string) => {
    const answer = await cms.request(`/api/sessions/export?format=${format}`, { as: 'editor' })
    expect(answer.status).toBe(200)
    return Buffer.from(await answer.arrayBuffer())
  }
  const proposed = async (body: Uint8Array<ArrayBuffer> | string) => {
    const sent = { method: 'POST', body, as: 'editor' } as const
    const answer = await cms.request('/api/sessions/import', sent)
    return { status: answer.status, body: (await answer.json()) as ShownProposal }
  }
  const apply = async (body: string) => {
    const headers = { 'content-type': 'application/json' }
    const sent = { method: 'POST', body, headers, as: 'editor' } as const
    const answer = await cms.request('/api/sessions/import/apply', sent)
    return (await answer.json()) as { results: { dates: { outcome: string }[] }[] }
  }
  const published = async () => {
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    return snapshot.entries.filter(({ type }) => type === 'session')
  }

  it.each(formats)('change nothing when an export as %s is imported', async (format) => {
    const { body } = await proposed(await exported(format))
    const { sessions, problems, unmatched } = body
    expect({ problems, unmatched }).toEqual({ problems: [], unmatched: [] })
    expect(sessions).toMatchObject([{ id: session, changes: [] }])
    expect(sessions.flatMap(({ dates }) => dates.map(({ state }) => state))).toEqual([
      'unchanged',
      'unchanged',
    ])
  })

  it('show a change of the file as exactly that, and publish it once', async () => {
    const file = (await exported('csv')).toString('utf8')
    const [before] = await published()
    const changedFile = file.replace(/(2036-12-14,10:00,13:00.*?,)[^,]+/, '$1Full')
    const { body } = await proposed(changedFile)
    const [change] = body.sessions
    expect(change?.changes).toEqual([])
    expect(change?.dates.map(({ state, changes }) => [state, changes.length])).toEqual([
      ['unchanged', 0],
      ['changed', 1],
    ])
    const sent = agreed(body.sessions)
    const outcomes = async () =>
      (await apply(sent)).results.flatMap(({ dates }) => dates.map(({ outcome }) => outcome))
    expect(await outcomes()).toEqual(['changed'])
    const [after] = await published()
    expect(after).toMatchObject({
      dates: [
        { places: 'few', sequence: 0 },
        { places: 'full', sequence: 1 },
      ],
    })
    expect(before).not.toEqual(after)
    expect(await outcomes()).toEqual(['already'])
    expect(await published()).toEqual([after])
  })

  it('make a session of another program’s event, and do not make it twice', async () => {
    const calendar = [
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:one@example.org',
      'DTSTAMP:20261101T000000Z\r\nDTSTART;TZID=Asia/Baghdad:20370104T090000',
      'DTEND;TZID=Asia/Baghdad:20370104T110000\r\nSUMMARY:cv\r\nLOCATION:Erbil MRC\\, Iraq',
      'END:VEVENT\r\nEND:VCALENDAR\r\n',
    ].join('\r\n')
    const first = await proposed(calendar)
    expect(first.body).toMatchObject({ problems: [], unmatched: [] })
    const fresh = first.body.sessions
    expect(fresh).toMatchObject([{ id: null, dates: [{ state: 'new' }] }])
    const sent = agreed(fresh)
    expect((await apply(sent)).results).toMatchObject([{ dates: [{ outcome: 'created' }] }])
    expect((await apply(sent)).results).toMatchObject([{ dates: [{ outcome: 'already' }] }])
    expect(await published()).toHaveLength(2)
    const again = await proposed(calendar)
    expect(again.body.sessions).toMatchObject([{ dates: [{ state: 'unchanged' }] }])
  })

  it('do not write over what somebody changed in the meantime', async () => {
    const file = (await exported('csv')).toString('utf8').replace('10:00,13:00', '10:00,14:00')
    const { body } = await proposed(file)
    await cms.save({ type: 'session', id: session, locale: 'ar', data: { room: '9' } })
    const sent = agreed(body.sessions.filter(({ id }) => id === session))
    expect((await apply(sent)).results).toMatchObject([{ dates: [{ outcome: 'stale' }] }])
  })

  it('of another centre are neither exported to a trainer nor changed by one', async () => {
    const { payload } = cms
    const baghdad = await cms.draft('centre', { ar: { slug: 'baghdad' } })
    const headers = await logIn(payload, 'trainer', own(baghdad))
    const empty = await cms.request('/api/sessions/export?format=csv', { headers })
    expect((await empty.text()).trim().split('\n')).toHaveLength(1)

    const file = (await exported('csv')).toString('utf8')
    const post = { method: 'POST', headers }
    const read = await cms.request('/api/sessions/import', { ...post, body: file })
    const { sessions, problems } = (await read.json()) as ShownProposal
    expect(sessions).toEqual([])
    expect(problems).toHaveLength(3)

    // As an editor's proposal, sent by the trainer.
    const { body } = await proposed(file.replaceAll('10:00,13:00', '10:00,15:00'))
    const ours = body.sessions.filter(({ id }) => id === session)
    const before = await published()
    const json = { ...headers, 'content-type': 'application/json' }
    const sent = { ...post, headers: json, body: agreed(ours) }
    const answer = await cms.request('/api/sessions/import/apply', sent)
    const { results } = (await answer.json()) as { results: { dates: { outcome: string }[] }[] }
    const outcomes = results.flatMap(({ dates }) => dates.map(({ outcome }) => outcome))
    expect(new Set(outcomes)).toEqual(new Set(['gone']))
    const fresh = ours.map((each) => ({ ...each, id: null }))
    const made = await cms.request('/api/sessions/import/apply', { ...sent, body: agreed(fresh) })
    expect(await made.json()).toMatchObject({ results: [{ isDone: false }] })
    expect(await published()).toEqual(before)
  })

  it('are read by nobody who is not logged in, and refused with one sentence', async () => {
    const answer = await cms.request('/api/sessions/export?format=csv')
    expect(answer.status).toBe(401)
    const post = { method: 'POST', body: 'x' }
    expect((await cms.request('/api/sessions/import', post)).status).toBe(401)
    expect((await cms.request('/api/sessions/import/apply', post)).status).toBe(401)
    const wrong = await proposed('%PDF-1.7')
    expect(wrong).toMatchObject({ status: 422 })
    expect(wrong.body).toHaveProperty('message')
    expect((await proposed('x'.repeat(1_000_001))).status).toBe(413)
  })
})
