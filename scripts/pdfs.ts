import { join } from 'node:path'
import { chromium } from 'playwright'
import { drawHeroes } from './lib/pdfs/draw-heroes-fs.ts'
import { leaflets } from './lib/pdfs/leaflets.ts'
import { printLeaflet } from './lib/pdfs/print-leaflet-fs.ts'

/**
 * Makes the demo content's files again from their texts and drawings: PDFs and covers of the
 * resources, pictures of the campaigns. Needs Chromium and the Noto fonts of Debian's `chromium`
 * and `fonts-noto-core`; the files are committed, so nothing else needs this.
 */
const directory = join(import.meta.dirname, 'seed', 'files')
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

for (const { file, bytes } of await drawHeroes(directory)) console.log(`${file}: ${bytes} bytes`)

const browser = await chromium
  .launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
  .catch(() => {
    console.error(
      `Chromium does not start from ${executablePath}. Install Debian's chromium and fonts-noto-core, or set CHROMIUM_PATH.`,
    )
    process.exit(1)
  })
try {
  for (const set of leaflets) {
    for (const { file, pages, bytes } of await printLeaflet({ browser, set, directory })) {
      console.log(`${file}: ${pages} pages, ${bytes} bytes`)
    }
  }
} finally {
  await browser.close()
}
