import { describe, expect, it } from 'vitest'
import type { PreviewAnswer } from '#schema/preview'
import type { Published } from '#schema/types'
import { loadPreview } from '../../../../../site/preview/lib/load-preview.ts'
import { aCentre } from '../../../../support/builders/centre.ts'
import { anAlert } from '../../../../support/builders/globals.ts'
import { aService } from '../../../../support/builders/service.ts'
import { aSession } from '../../../../support/builders/session.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'

const query = { type: 'service', id: '1', locale: 'en', language: 'ckb', token: 'a.token' }
const published = aSnapshot([
  aService({ id: '1', slug: 'advice', title: 'As published' }),
  aService({ id: '1', slug: 'advice', locale: 'ar', title: 'كما نشر' }),
  aCentre({ id: '2', slug: 'erbil' }),
])

function previewOf(
  answer: Response | Error,
  { search = query, snapshot = published }: { search?: object; snapshot?: typeof published } = {},
) {
  const asked: { address: string; headers: Headers }[] = []
  const preview = loadPreview(new URLSearchParams(Object.entries(search)), {
    cmsUrl: 'http://cms',
    fetch: async (address, init) => {
      asked.push({ address: new Request(address).url, headers: new Headers(init?.headers) })
      if (answer instanceof Error) throw answer
      return answer
    },
    snapshot: async () => snapshot,
    today: () => '2026-11-22',
  })
  return { preview, asked }
}

const drafted = (entry: Published | null, notes: Partial<PreviewAnswer> = {}) =>
  Response.json({ entry, problems: [], remarks: [], ...notes } satisfies PreviewAnswer)

describe('loadPreview', () => {
  it('lays the draft over what is public of it in its language, and over nothing else', async () => {
    const draft = aService({ id: '1', slug: 'advice', title: 'As drafted' })
    const { page, status } = await previewOf(drafted(draft)).preview
    const titles = (locale: 'ar' | 'en') =>
      page?.catalogue.everything(locale).map((entry) => page.catalogue.titleOf(entry))
    expect(status).toBe(200)
    expect(titles('en')).toEqual(['As drafted', aCentre().title])
    expect(titles('ar')).toEqual(['كما نشر'])
    expect(page?.catalogue.alternatesOf(draft)).toHaveLength(2)
  })

  it('adds a draft that is not public yet', async () => {
    const draft = aService({ id: '9', slug: 'new', title: 'New' })
    const { page } = await previewOf(drafted(draft)).preview
    expect(page?.catalogue.all('en', 'service').map(({ title }) => title)).toEqual([
      'As published',
      'New',
    ])
  })

  it('shows an alert as on its first day, where that is to come', async () => {
    const soon = anAlert({ from: '2026-12-01', until: null })
    expect((await previewOf(drafted(soon)).preview).page?.catalogue.releaseDate).toBe('2026-12-01')
    const now = anAlert({ from: '2026-11-01', until: null })
    expect((await previewOf(drafted(now)).preview).page?.catalogue.releaseDate).toBe('2026-11-22')
  })

  it('passes on what the CMS says of the draft', async () => {
    const notes = { problems: ['The title is missing.'], remarks: ['Left out.'] }
    expect(await previewOf(drafted(aService(), notes)).preview).toMatchObject(notes)
  })

  it('asks the CMS with the token of the address, and sends it in no address', async () => {
    const { preview, asked } = previewOf(drafted(aService()))
    await preview
    expect(asked.map(({ address }) => address)).toEqual([
      'http://cms/api/preview-document?type=service&id=1&locale=en&language=ckb',
    ])
    expect(asked[0]?.headers.get('x-preview-token')).toBe('a.token')
  })

  it.each([
    ['nothing', {}],
    ['no token', { ...query, token: '' }],
    ['an unknown type', { ...query, type: 'users' }],
    ['an unknown language', { ...query, locale: 'de' }],
  ])('asks for nothing where the address names %s', async (_case, search) => {
    const { preview, asked } = previewOf(drafted(aService()), { search })
    expect(await preview).toMatchObject({ page: null, status: 403 })
    expect(asked).toEqual([])
  })

  it('says what the CMS refuses, in the CMS’s words', async () => {
    const refusal = Response.json({ errors: [{ message: 'Expired.' }] }, { status: 403 })
    expect(await previewOf(refusal).preview).toMatchObject({
      page: null,
      status: 403,
      sentence: 'Expired.',
    })
  })

  it('says in the editor’s language that the CMS does not answer', async () => {
    expect(await previewOf(new Error('refused')).preview).toMatchObject({
      page: null,
      status: 502,
      sentence: expect.stringContaining('وەڵام ناداتەوە') as string,
    })
  })

  it('says that a draft cannot be shown, and what it lacks', async () => {
    const problems = ['The dates are missing.']
    for (const entry of [null, aSession({ dates: [] })]) {
      expect(
        await previewOf(drafted(entry, { problems }), {
          snapshot: aSnapshot([aSession({ id: 'other' })]),
        }).preview,
      ).toMatchObject({ page: null, status: 200, problems })
    }
  })
})
