import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '#schema/session'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { withdrawLanguage } from '../../../cms/publish/withdraw.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { sessionDateRow } from '../../support/cms/publications.ts'

const courseText = { title: 'CV', summary: 'Write a CV', outcomes: [{ line: 'A CV' }] }
const now = new Date('2026-03-01T08:00:00.000Z')

/** A date of two hours from 10:00 in Baghdad on a day that was still to come then, or over. */
const aDate = (id: string, day: string) =>
  sessionDateRow({ id, startsAt: `${day}T07:00:00.000Z`, endsAt: `${day}T09:00:00.000Z` })

describe.each(databases)('sessions on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

  const command = (id: string) =>
    ({ payload: cms.payload, type: 'session', id, locale: 'en', by: 'T', now }) as const
  const draftOf = (id: string) =>
    cms.payload.findByID({ collection: 'sessions', id, draft: true, depth: 0 })
  const save = (id: string, data: object) => cms.save({ type: 'session', id, locale: 'ar', data })
  const webinar = (dates: object[]) =>
    cms.draft('session', {
      en: { kind: 'webinar', link: 'https://example.org/room', languages: ['ar'], dates },
    })
  const publicDates = async (id: string) => {
    const later = new Date(now.getTime() + 60_000)
    const { snapshot } = await currentSnapshot({ payload: cms.payload, now: later })
    const session = snapshot.entries.find((entry) => entry.id === id && entry.locale === 'ckb')
    return (session as Session).dates.map((date) => [date.id, date.status, date.sequence])
  }
  const statesOf = async (id: string) =>
    (await readStates({ payload: cms.payload, type: 'session', id })).languages.map(
      ({ state }) => state,
    )

  const changedOf = async (id: string) =>
    (await readStates({ payload: cms.payload, type: 'session', id })).languages.map(
      ({ changed }) => changed,
    )

  it('go out in every language at once, with an address made for them', async () => {
    const { payload } = cms
    const course = await cms.draft('course', {
      ar: { slug: 'cv-writing', needs: ['work'], certificate: 'no', ...courseText },
      en: courseText,
    })
    const session = await cms.draft('session', {
      en: {
        kind: 'course',
        course: database === 'sqlite' ? Number(course) : course,
        link: 'https://example.org/room',
        dates: [aDate('b', '2026-03-15'), aDate('a', '2026-03-08')],
        languages: ['ar'],
      },
    })
    const early = await publishLanguage(command(session))
    expect(early).toMatchObject({
      ok: false,
      problems: [{ field: 'course', code: 'danglingReference' }],
    })

    const public_ = { payload, type: 'course', id: course, locale: 'ar', by: 'E', now } as const
    await publishLanguage(public_)
    expect(await publishLanguage(command(session))).toMatchObject({
      published: ['ar', 'ckb', 'en'],
    })
    const { snapshot, report } = await currentSnapshot({ payload, now })
    const sessions = snapshot.entries.filter(({ type }) => type === 'session')
    expect(sessions).toMatchObject([{ locale: 'ar', slug: 'cv-writing-2026-03-08' }])
    expect(report.map(({ locale }) => locale).sort()).toEqual(['ckb', 'en'])

    expect(await withdrawLanguage(command(session))).toEqual({ withdrawn: ['ar', 'ckb', 'en'] })
  })

  it('count what readers hear anew of each date, and nothing else', async () => {
    const rows = [aDate('c1', '2026-03-08'), aDate('c2', '2026-03-15')]
    const id = await webinar(rows)
    await publishLanguage(command(id))
    expect(await publicDates(id)).toEqual([
      ['c1', 'scheduled', 0],
      ['c2', 'scheduled', 0],
    ])
    await publishLanguage(command(id))
    expect((await publicDates(id)).map(([, , sequence]) => sequence)).toEqual([0, 0])

    await save(id, { dates: [rows[0], { ...rows[1], places: 'full' }] })
    expect(await changedOf(id)).toEqual([['dates'], ['dates'], ['dates']])
    await publishLanguage(command(id))
    expect((await publicDates(id)).map(([, , sequence]) => sequence)).toEqual([0, 1])
    expect(await statesOf(id)).toEqual(['published', 'published', 'published'])

    await save(id, { link: 'https://example.org/other' })
    await publishLanguage(command(id))
    expect((await publicDates(id)).map(([, , sequence]) => sequence)).toEqual([1, 2])
    await withdrawLanguage(command(id))
    await publishLanguage(command(id))
    expect((await publicDates(id)).map(([, , sequence]) => sequence)).toEqual([1, 2])
    expect(await statesOf(id)).toEqual(['published', 'published', 'published'])
  })

  it('keep as cancelled what readers still wait for, and let go of what is over', async () => {
    const past = aDate('d0', '2026-02-22')
    const next = aDate('d1', '2026-03-08')
    const last = aDate('d2', '2026-03-15')
    const id = await webinar([past, next, last])
    await publishLanguage(command(id))
    await save(id, { dates: [last] })
    await publishLanguage(command(id))
    expect(await publicDates(id)).toEqual([
      ['d2', 'scheduled', 0],
      ['d1', 'cancelled', 1],
    ])
    expect((await draftOf(id))['dates']).toMatchObject([
      { id: 'd2' },
      { id: 'd1', status: 'cancelled' },
    ])
    expect(await statesOf(id)).toEqual(['published', 'published', 'published'])

    await save(id, { dates: [last, aDate('anew', '2026-03-08')] })
    await publishLanguage(command(id))
    expect(await publicDates(id)).toEqual([
      ['d2', 'scheduled', 0],
      ['d1', 'scheduled', 2],
    ])
  })

  it('start from 0 again in a copy', async () => {
    const id = await webinar([aDate('e1', '2026-03-08')])
    await publishLanguage(command(id))
    await save(id, { room: '2' })
    await publishLanguage(command(id))
    const copy = await cms.payload.duplicate({ collection: 'sessions', id })
    const copied = String(copy.id)
    await publishLanguage(command(copied))
    expect((await draftOf(copied))['slug']).toMatch(/^webinar-2026-03-08-\d+$/)
    const [[date, , sequence] = []] = await publicDates(copied)
    expect(date).not.toBe('e1')
    expect(sequence).toBe(0)
  })
})
