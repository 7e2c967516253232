import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localeCodes } from '#schema/locales'
import { parseEnv } from '../../../scripts/lib/env.ts'
import { makeRelease } from '../../../scripts/lib/release/make-release-fs.ts'
import { runningText } from '../../support/release/running-text.ts'
import { aSnapshotFolder } from './a-snapshot-folder.ts'

// What a centre sees after `npm run demo:remove`, or with a database of its own.
describe('a site of which nothing is published', () => {
  let folder: string
  const page = (path: string) =>
    readFile(join(folder, 'data', 'releases', 'current', 'site', path, 'index.html'), 'utf8')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-empty-'))
    const env = parseEnv({ DATA_DIR: join(folder, 'data') })
    await makeRelease({ env, source: { folder: await aSnapshotFolder(join(folder, 'none'), []) } })
  })
  afterAll(() => rm(folder, { recursive: true }))

  test.each(localeCodes)(
    'passes every check and still says in %s what there will be',
    async (locale) => {
      for (const path of [
        '',
        'services',
        'calendar',
        'figures',
        'glossary',
        'places',
        'gaps',
        'about',
      ]) {
        const html = await page(join(locale, path))
        expect(html).not.toContain('class="demo-notice"')
        expect(runningText(html, locale).join(' ').length).toBeGreaterThan(200)
      }
    },
  )

  test('leaves every need to choose on the first page', async () => {
    expect((await page('ar')).match(/href="\/ar\/needs\//g)?.length).toBeGreaterThanOrEqual(10)
  })
})
