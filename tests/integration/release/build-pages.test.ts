import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localeCodes } from '#schema/locales'
import { filesIn } from '../../../scripts/lib/files-fs.ts'
import { buildPages } from '../../../scripts/lib/release/build-pages-fs.ts'
import { finishPage } from '../../../scripts/lib/renderer/finish-page.ts'
import { bin, root } from '../../../scripts/lib/root.ts'
import { runCommand } from '../../../scripts/lib/run-command.ts'
import { anArticle } from '../../support/builders/article.ts'
import { aPicture } from '../../support/builders/media.ts'
import { aService } from '../../support/builders/service.ts'
import { aSession } from '../../support/builders/session.ts'
import { aTerm } from '../../support/builders/term.ts'
import { aSnapshotFolder, fewEntries } from './a-snapshot-folder.ts'

const siteUrl = 'https://here.example'
const releaseDate = '2026-11-22'

/** A snapshot with everything that pages are made of: words, dates, a picture, a file, what is gone. */
async function aVariedSnapshot(folder: string): Promise<string> {
  const bytes = await sharp({
    create: { width: 1600, height: 900, channels: 3, background: '#1a6b7a' },
  })
    .png()
    .toBuffer()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const hero = aPicture({ sha256, bytes: bytes.length })
  const entries = localeCodes.flatMap((locale) => [
    anArticle({ locale, hero, heroAlt: 'A teal wall' }),
    aSession({ locale }),
    aTerm({ locale }),
    ...Array.from({ length: 40 }, (_, index) => aService({ id: `more-${index}`, locale })),
  ])
  const gone = { type: 'service', locale: 'en', slug: 'gone', instead: null } as const
  const dir = await aSnapshotFolder(folder, [...fewEntries, ...entries], {
    tombstones: [{ ...gone, withdrawnAt: '2026-11-09T22:00:00Z' }],
  })
  await writeFile(join(dir, 'media', sha256), bytes)
  return dir
}

/** What `astro build` writes of the snapshot, brought to where and how a release has it. */
async function plainBuild(snapshotDir: string, outDir: string): Promise<Map<string, string>> {
  const { code, output } = await runCommand(bin('astro'), ['build', '--outDir', outDir], {
    env: {
      ...{ SNAPSHOT_DIR: snapshotDir, SITE_URL: siteUrl, RELEASE_DATE: releaseDate },
      ...{ NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  })
  expect(code, output).toBe(0)
  const files = await contentsOf(outDir, (file, bytes) =>
    file.endsWith('.html') ? Buffer.from(finishPage(bytes.toString('utf8'))) : bytes,
  )
  return new Map(
    [...files].map(([file, content]) => [
      file.replace(/\/404\/index\.html$/, '/404.html'),
      content,
    ]),
  )
}

async function contentsOf(
  folder: string,
  change: (file: string, bytes: Buffer) => Buffer = (_, bytes) => bytes,
): Promise<Map<string, string>> {
  const contents = new Map<string, string>()
  for (const file of await filesIn(folder)) {
    const bytes = change(file, await readFile(join(folder, file)))
    contents.set(file, bytes.toString('latin1'))
  }
  return contents
}

/** The names of the files that are so; their contents would fill the terminal. */
function namesOf(
  files: ReadonlyMap<string, string>,
  isSo: (text: string, file: string) => boolean,
): string[] {
  return [...files].filter(([file, text]) => isSo(text, file)).map(([file]) => file)
}

describe('buildPages', () => {
  let folder: string
  let snapshotDir: string
  let expected: Map<string, string>

  // Pages of another build would be taken from a store that has them.
  const aStore = () => mkdtemp(join(folder, 'store-'))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-pages-'))
    snapshotDir = await aVariedSnapshot(join(folder, 'in'))
    expected = await plainBuild(snapshotDir, join(folder, 'plain'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('has something of every kind to compare', () => {
    const files = [...expected.keys()]
    for (const kind of [/^_astro\/.*\.js$/, /^pictures\/.*\.avif$/, /^media\/.*\.pdf$/, /\.ics$/]) {
      expect(files.filter((file) => kind.test(file))).not.toEqual([])
    }
    expect(files).toEqual(expect.arrayContaining(['404.html', 'ckb/404.html', 'favicon.svg']))
    expect(expected.get('en/services/gone/index.html')).toBeDefined()
    expect([...expected.values()].some((text) => text.includes('<astro-island'))).toBe(true)
  })

  test.each([1, 3])(
    'writes what a plain build does, byte for byte, with %i processes',
    async (n) => {
      const outDir = join(folder, `kept-${n}`)
      await buildPages({
        snapshotDir,
        outDir,
        store: await aStore(),
        siteUrl,
        releaseDate,
        processes: n,
      })
      const made = await contentsOf(outDir)
      expect([...made.keys()].sort()).toEqual([...expected.keys()].sort())
      expect(namesOf(made, (text, file) => expected.get(file) !== text)).toEqual([])
    },
  )

  test('knows its address and its day only when it renders', async () => {
    const outDir = join(folder, 'elsewhere')
    const elsewhere = { siteUrl: 'https://other.example', releaseDate: '2026-12-24' }
    await buildPages({ snapshotDir, outDir, store: await aStore(), ...elsewhere })
    const made = await contentsOf(outDir)
    expect(made.get('robots.txt')).toContain('https://other.example/sitemap.xml')
    expect(namesOf(made, (text) => text.includes('here.example'))).toEqual([])
    expect(made.get('en/calendar/index.html')).not.toBe(expected.get('en/calendar/index.html'))
  })

  test('writes to a folder beside the project whose path begins with the project’s', async () => {
    const outDir = await mkdtemp(`${root}-data-`)
    try {
      await buildPages({ snapshotDir, outDir, store: await aStore(), siteUrl, releaseDate })
      expect(await filesIn(outDir)).toHaveLength(expected.size)
    } finally {
      await rm(outDir, { recursive: true })
    }
  })
})
