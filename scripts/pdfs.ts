import { join } from 'node:path'
import { chromium } from 'playwright'
import { drawHeroes } from './lib/pdfs/draw-heroes-fs.ts'
import { leaflets } from './lib/pdfs/leaflets.ts'
import { printLeaflet } from './lib/pdfs/print-leaflet-fs.ts'
import { root } from './lib/root.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { ensureBrowser } from './lib/test/browser-fs.ts'

// Makes the demo content's files again from their texts and drawings: PDFs and covers of the
// resources, pictures of the campaigns. The files are committed: nothing else needs to run this.
await runMain(async () => {
  const directory = join(root, 'scripts', 'seed', 'files')
  for (const { file, bytes } of await drawHeroes(directory)) say(`${file}: ${bytes} bytes`)

  const browser = await chromium.launch({ executablePath: await ensureBrowser() })
  try {
    for (const set of leaflets) {
      for (const { file, pages, bytes } of await printLeaflet({ browser, set, directory })) {
        say(`${file}: ${pages} pages, ${bytes} bytes`)
      }
    }
  } finally {
    await browser.close()
  }
  return 0
})
