import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright'
import { localeCodes } from '#schema/locales'
import { parseSnapshot } from '#schema/snapshot'
import { parseEnv } from './lib/env.ts'
import { currentRelease, releasesFolder } from './lib/release/folders-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { addressesOf, type Shot } from './lib/screenshots/addresses.ts'
import { siteHandler } from './lib/serve/handler-fs.ts'
import { StopError } from './lib/stop-error.ts'
import { ensureBrowser } from './lib/test/browser-fs.ts'

const widths = [360, 1280] as const

// Pictures of every page kind of the public release, to look at: [--out DIR] [--dark] [--print].
await runMain(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      dark: { type: 'boolean', default: false },
      print: { type: 'boolean', default: false },
    },
  })
  const env = parseEnv(process.env)
  const id = await currentRelease(env.dataDir)
  if (id === null) throw new StopError('There is no release yet. Make one with npm run release.')
  const file = join(releasesFolder(env.dataDir), id, 'snapshot.json')
  const snapshot = parseSnapshot(JSON.parse(await readFile(file, 'utf8')))
  const folder = values.out ?? join(env.dataDir, 'screenshots')
  await mkdir(folder, { recursive: true })

  const server = createServer(siteHandler(env.dataDir)).listen(0)
  await once(server, 'listening')
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({ executablePath: await ensureBrowser() })
  try {
    const chooser: Shot = { name: 'chooser', path: '/' }
    for (const width of widths) {
      const options = { browser, origin, folder, width, dark: values.dark, print: values.print }
      await takeAll({ ...options, language: 'all', shots: [chooser] })
      for (const locale of localeCodes) {
        await takeAll({ ...options, language: locale, shots: addressesOf(snapshot, locale) })
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
  say(`The pictures are in ${folder}.`)
  return 0
})

type TakeAll = {
  browser: Browser
  origin: string
  folder: string
  width: number
  dark: boolean
  print: boolean
  language: string
  shots: readonly Shot[]
}

async function takeAll(options: TakeAll): Promise<void> {
  const { browser, origin, folder, width, dark, print, language, shots } = options
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    deviceScaleFactor: width < 600 ? 2 : 1,
    colorScheme: dark ? 'dark' : 'light',
  })
  const page = await context.newPage()
  if (print) await page.emulateMedia({ media: 'print' })
  for (const { name, path } of shots) {
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    await page.screenshot({
      path: join(folder, `${name}-${language}-${width}.png`),
      fullPage: true,
    })
  }
  await context.close()
}
