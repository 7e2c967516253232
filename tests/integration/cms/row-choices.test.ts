import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readHalves } from '../../../cms/publish/read-document.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'

// Rows of versions are counted apart from versions, so one's number is often another's too.
describe.each(databases)('choices in rows on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  afterAll(async () => {
    await cms.close()
  })

  const coverage = [{ needs: ['work', 'school'], governorates: ['IQ-BG', 'IQ-AR'] }]

  it('stay as they are while other documents are saved', async () => {
    const ids: string[] = []
    for (let count = 0; count < 8; count += 1) {
      ids.push(await cms.draft('organisation', { en: { coverage } }))
    }
    for (const id of ids) {
      for (const title of ['First', 'Second']) {
        await cms.save({ type: 'organisation', id, locale: 'en', data: { title } })
      }
    }
    for (const id of ids) {
      const { facts } = await readHalves({
        ...{ payload: cms.payload, type: 'organisation', id, locale: 'en' },
      })
      expect(facts['coverage'], `organisation ${id}`).toMatchObject(coverage)
    }
  })
})
