import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage, withdrawLanguage } from '../../../cms/publish/publish.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'

const courseText = { title: 'CV', summary: 'Write a CV', outcomes: [{ line: 'A CV' }] }

describe.each(databases)('sessions on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

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
        startsAt: '2026-12-06T07:00:00.000Z',
        endsAt: '2026-12-06T09:00:00.000Z',
        languages: ['ar'],
        places: 'open',
        status: 'scheduled',
      },
    })
    const command = { payload, type: 'session', id: session, locale: 'en', by: 'T' } as const
    const early = await publishLanguage(command)
    expect(early).toMatchObject({
      ok: false,
      problems: [{ field: 'course', code: 'danglingReference' }],
    })

    await publishLanguage({ ...command, type: 'course', id: course, locale: 'ar' })
    expect(await publishLanguage(command)).toMatchObject({ published: ['ar', 'ckb', 'en'] })
    const { snapshot, report } = await currentSnapshot({ payload })
    const sessions = snapshot.entries.filter(({ type }) => type === 'session')
    expect(sessions).toMatchObject([{ locale: 'ar', slug: 'cv-writing-2026-12-06' }])
    expect(report.map(({ locale }) => locale).sort()).toEqual(['ckb', 'en'])

    expect(await withdrawLanguage(command)).toEqual({ withdrawn: ['ar', 'ckb', 'en'] })
  })
})
