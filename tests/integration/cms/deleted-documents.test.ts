import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentSnapshot } from '../../../cms/publish/current-snapshot.ts'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { withdrawLanguage } from '../../../cms/publish/withdraw.ts'
import { readStates } from '../../../cms/states/read-states.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { pageDraft } from '../../support/cms/page-draft.ts'

describe.each(databases)('what was published of a deleted document on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

  const page = (slug: string) => cms.draft('page', { ar: pageDraft('ar', { slug }) })
  const command = (id: string) =>
    ({ payload: cms.payload, type: 'page', id, locale: 'ar', by: 'A. Editor' }) as const

  it('is not said of the next document', async () => {
    const old = await page('old')
    await publishLanguage(command(old))
    await withdrawLanguage(command(old))
    await cms.payload.delete({ collection: 'pages', id: old })

    const ids = [await page('new'), await page('newer')]
    expect(new Set([old, ...ids]).size).toBe(3)
    const [id = ''] = ids
    const { languages } = await readStates({ payload: cms.payload, type: 'page', id })
    expect(languages[0]?.state).toBe('draft')
    await publishLanguage(command(id))
    const { snapshot } = await currentSnapshot({ payload: cms.payload })
    expect(snapshot.redirects).toEqual([])
    expect(snapshot.tombstones).toMatchObject([{ slug: 'old' }])
  })
})
