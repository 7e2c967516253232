import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright'
import { parseSnapshot } from '#schema/snapshot'
import { parseEnv, type Env } from './lib/env.ts'
import { withDemoRelease } from './lib/pictures/demo-release-fs.ts'
import { acceptedFolder, pictureList, probeName } from './lib/pictures/picture-list.ts'
import { takeProbe } from './lib/pictures/probe.ts'
import { toStored } from './lib/pictures/stored-picture.ts'
import { openWindow, takePicture, type Look } from './lib/pictures/take-picture.ts'
import { currentRelease, releasesFolder } from './lib/release/folders-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { siteHandler } from './lib/serve/handler-fs.ts'
import { StopError } from './lib/stop-error.ts'
import { ensureBrowser } from './lib/test/browser-fs.ts'

// Pictures of every kind of page in every language at both widths, of the demo content at its fixed day:
// to look at in --out DIR ([--dark] [--print], or --current for the public release of this data
// folder), or with --accept as what the tests compare with; --only WORDS (a regular expression)
// takes those alone whose name holds them.
await runMain(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      current: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      print: { type: 'boolean', default: false },
    },
  })
  const { accept, current, dark, print, only } = values
  if (accept && (current || dark || print)) {
    throw new StopError(
      '--accept keeps the demo content as it looks on a screen by day: give it alone.',
    )
  }
  const own = parseEnv(process.env)
  const folder = accept ? acceptedFolder : (values.out ?? join(own.dataDir, 'screenshots'))
  const look: Look = { dark, print, scale: accept ? 1 : 2 }
  const take = (env: Env) => takeAll({ env, folder, look, only, isKept: accept })
  await (current ? take(own) : withDemoRelease(take))
  say(`The pictures are in ${folder}.`)
  return 0
})

type Order = { env: Env; folder: string; look: Look; only: string; isKept: boolean }

async function takeAll({ env, folder, look, only, isKept }: Order): Promise<void> {
  const id = await currentRelease(env.dataDir)
  if (id === null) throw new StopError('There is no release yet. Make one with npm run release.')
  const file = join(releasesFolder(env.dataDir), id, 'snapshot.json')
  const snapshot = parseSnapshot(JSON.parse(await readFile(file, 'utf8')))
  const server = createServer(siteHandler(env.dataDir)).listen(0)
  await once(server, 'listening')
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({ executablePath: await ensureBrowser() })
  // A kind that is no more must not leave its picture behind.
  if (isKept && only === '') await rm(folder, { recursive: true, force: true })
  const save = async (name: string, png: Buffer) => {
    const path = join(folder, `${name}.${isKept ? 'webp' : 'png'}`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, isKept ? await toStored(png) : png)
  }
  try {
    await save(probeName, await probeOf(browser))
    const shots = pictureList(snapshot).filter(({ name }) => new RegExp(only).test(name))
    for (const { name, path, width, print } of shots) {
      const page = await openWindow(browser, width, {
        ...look,
        print: print || look.print === true,
      })
      await page.goto(origin + path, { waitUntil: 'networkidle' })
      await save(name, await takePicture(page))
      await page.context().close()
    }
  } finally {
    await browser.close()
    server.close()
  }
}

async function probeOf(browser: Browser): Promise<Buffer> {
  const page = await openWindow(browser, 360)
  const probe = await takeProbe(page)
  await page.context().close()
  return probe
}
