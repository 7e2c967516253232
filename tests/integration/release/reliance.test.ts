import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localeCodes, type Locale } from '#schema/locales'
import { parseEnv } from '../../../scripts/lib/env.ts'
import { makeRelease } from '../../../scripts/lib/release/make-release-fs.ts'
import { textOf } from '../../../site/lib/strings.ts'
import { aPhone } from '../../support/builders/phone.ts'
import { aService } from '../../support/builders/service.ts'
import { plainFiles } from '../../support/release/plain-files-fs.ts'
import { aSnapshotFolder, fewEntries } from './a-snapshot-folder.ts'

const check = { checkedOn: '2026-03-01', checkedBy: null }
const services = localeCodes.flatMap((locale) => [
  aService({
    ...{ id: 'old', locale, phones: [aPhone()], cost: 'free' },
    freshness: { ...check, nextCheckDue: '2026-06-01' },
  }),
  aService({ id: 'late', locale, freshness: { ...check, nextCheckDue: '2026-11-01' } }),
])
const gone = { type: 'service', withdrawnAt: '2026-11-09T22:00:00Z' } as const
const history = {
  tombstones: [
    {
      ...gone,
      locale: 'en' as const,
      slug: 'gone',
      instead: { to: 'service', id: 'late' } as const,
    },
    { ...gone, locale: 'en' as const, slug: 'old', instead: null },
    { ...gone, type: 'session' as const, locale: 'ar' as const, slug: 'date', instead: null },
  ],
  changeNotices: [
    {
      ...{ type: 'service' as const, id: 'late', locale: 'ckb' as const, newer: 'en' as const },
      ...{ changedAt: '2026-11-03T08:00:00Z', fields: ['steps', 'papers'] },
    },
  ],
}

describe('a release says how far one can rely on a page', () => {
  let folder: string
  const site = (...path: string[]) => join(folder, 'data', 'releases', 'current', 'site', ...path)
  const page = async (locale: Locale, slug: string, segment = 'services') => {
    const html = await readFile(site(locale, segment, slug, 'index.html'), 'utf8')
    return html.replace(/<style>[^]*?<\/style>/g, '')
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-reliance-'))
    const source = await aSnapshotFolder(join(folder, 'in'), [...fewEntries, ...services], history)
    await makeRelease({
      env: parseEnv({ DATA_DIR: join(folder, 'data'), SITE_URL: 'https://example.org' }),
      source: { folder: source },
      releaseDate: '2026-11-22',
    })
  })
  afterAll(() => rm(folder, { recursive: true }))

  test.each(localeCodes)('%s: an old claim is folded below a number to call', async (locale) => {
    const { t } = textOf(locale)
    const [before = '', folded = ''] = (await page(locale, 'old')).split(t('offer.cost'))
    const [shown = '', hidden = ''] = folded.split('<details')
    expect(shown).toContain(t('freshness.mayHaveChanged'))
    expect(shown).toContain('href="tel:+9647700000001"')
    expect(shown).not.toContain(t('costDetail.free'))
    expect(hidden.split('</details>')[0]).toContain(t('costDetail.free'))
    expect(before.split(t('offer.forWhom'))[1]).toContain(t('freshness.mayHaveChanged'))
    expect(await readFile(site(locale, 'services', 'index.html'), 'utf8')).toContain(
      t('freshness.askChip'),
    )
  })

  test('a check that is overdue for some days is marked, and folds nothing', async () => {
    const html = await page('en', 'late')
    expect(html).toContain('It should have been checked again by 1 November 2026')
    expect(html).not.toContain('old-claim-text')
    const never = await page('en', 'service-1')
    expect(never).not.toContain('should have been checked')
  })

  test('a translation that is behind says so in its language alone', async () => {
    const html = await page('ckb', 'late')
    expect(html).toContain('دەقی ئینگلیزی لە ٣ی تشرینی دووەمی ٢٠٢٦ گۆڕاوە')
    expect(html).toMatch(/<a href="\/en\/services\/late\/" hreflang="en" lang="en">\s*English/)
    expect(await page('en', 'late')).not.toContain('this translation does not say so yet')
  })

  test('a withdrawn page says since when, what to use instead, and is found nowhere', async () => {
    const html = await page('en', 'gone')
    expect(html).toContain('It was withdrawn on 10 November 2026')
    expect(html).toContain('href="/en/services/late/"')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(await page('ar', 'date', 'calendar')).toContain('سُحبت هذه الصفحة')
    expect(await page('en', 'old')).not.toContain('This page was withdrawn')
    const naming = (await plainFiles(site())).filter(
      ({ path, text }) => text.includes('/services/gone/') && !path.includes('services/gone/index'),
    )
    expect(naming.map(({ path }) => path)).toEqual([])
  })
})
