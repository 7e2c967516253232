import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { chromium } from 'playwright'
import { localeCodes, type Locale } from '#schema/locales'
import { variablesOf } from '../../env.ts'
import { envOnFreePorts } from '../../env-on-free-ports.ts'
import { processes } from '../../processes.ts'
import { bin, root } from '../../root.ts'
import { say, seconds } from '../../say.ts'
import { ensureBrowser } from '../../test/browser-fs.ts'
import type { BenchContent } from '../content-fs.ts'
import { measureRelease } from '../measure-fs.ts'
import { searchOnce, type SearchTime } from './search-once.ts'

type Options = {
  content: BenchContent
  /** How often each language is searched. */
  runs: number
  /** The content as the tables name it. */
  name: string
}

/** Releases and serves some content, and has a browser search it over a slow network. */
export async function measureSearch({
  content,
  runs,
  name,
}: Options): Promise<Record<Locale, SearchTime[]>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'manara-search-'))
  const env = await envOnFreePorts(dataDir)
  const group = processes()
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  try {
    const picturesDir = join(dataDir, 'pictures')
    const released = await measureRelease(content.folder, {
      dataDir,
      picturesDir,
      day: content.day,
    })
    say(`${name}, released: ${seconds(released.milliseconds)}`)
    group.start({
      name: 'The site',
      command: bin('node'),
      args: [join(root, 'scripts', 'serve.ts')],
      env: variablesOf(env),
      isQuiet: true,
    })
    await answered(env.siteUrl)
    const times: Record<Locale, SearchTime[]> = { ar: [], ckb: [], en: [] }
    // A first one warms server and browser up.
    await searchOnce(browser, { origin: env.siteUrl, locale: 'ar' })
    for (const locale of localeCodes) {
      while (times[locale].length < runs) {
        times[locale].push(await searchOnce(browser, { origin: env.siteUrl, locale }))
      }
    }
    return times
  } finally {
    await browser.close()
    await group.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function answered(url: string): Promise<void> {
  const last = Date.now() + 30_000
  while (Date.now() < last) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await after(100)
  }
  throw new Error(`${url} did not answer within half a minute.`)
}
