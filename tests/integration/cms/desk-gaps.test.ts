import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { governorates } from '#schema/governorates'
import { localeCodes } from '#schema/locales'
import { needs } from '#schema/needs'
import { readGaps } from '../../../cms/admin/desk/read-gaps.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { withdrawLanguage } from '../../../cms/publish/withdraw.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { serviceDraft } from '../../support/cms/service-draft.ts'

const all = governorates.length * needs.length
const coordinator = { role: 'coordinator', governorates: ['IQ-AR'] }
const editor = { role: 'editor' }

describe.each(databases)('where help is missing, by the record on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

  const read = (user: Record<string, unknown>) =>
    readGaps({ payload: cms.payload, user, now: new Date() })
  const published = async (slug: string, own: Record<string, unknown>) => {
    const draft = serviceDraft(slug, { slug, governorates: ['IQ-AR'], ...own })
    const id = await cms.draft('service', { ar: draft })
    const which = { payload: cms.payload, type: 'service', id, locale: 'ar', by: 'E' } as const
    expect(await publishLanguage(which)).toMatchObject({ ok: true })
    return which
  }
  const housing = async () =>
    (await read(coordinator)).find(({ need }) => need === 'housing')?.locales

  it('is everything at first: a coordinator’s own, and all for an editor', async () => {
    expect((await read(coordinator)).map(({ governorate }) => governorate)).toEqual(
      needs.map(() => 'IQ-AR'),
    )
    expect(await read(editor)).toHaveLength(all)
  })

  it('is not less by a draft, nor by what is invented', async () => {
    await cms.draft('service', { ar: serviceDraft('draft', { slug: 'draft', needs: [...needs] }) })
    await published('invented', { needs: [...needs], demo: true })
    expect(await read(editor)).toHaveLength(all)
  })

  it('is less by what is published, in its language, and more when it is withdrawn', async () => {
    const which = await published('rooms', { needs: ['housing'] })
    expect(await housing()).toEqual(localeCodes.filter((locale) => locale !== 'ar'))
    expect(await read({ role: 'coordinator', governorates: ['IQ-BA'] })).toHaveLength(needs.length)
    expect(await withdrawLanguage(which)).toMatchObject({ withdrawn: ['ar'] })
    expect(await housing()).toEqual(localeCodes)
  })
})
