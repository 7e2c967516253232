import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Browser, Page } from 'playwright'
import { localeCodes } from '#schema/locales'
import { StopError } from '../stop-error.ts'
import type { LeafletSet } from './leaflet.ts'
import { leafletHtml } from './leaflet-html.ts'

const coverWidth = 360
const a5 = { width: 559, height: 794 }

/** A PDF that was written. */
export type Printed = { file: string; pages: number; bytes: number }

/**
 * Writes `<slug>-<locale>.pdf` and its cover `<slug>-<locale>.webp` for every language; the same text
 * gives the same bytes.
 * @throws StopError when a page says more than fits on its side.
 */
export async function printLeaflet(options: {
  browser: Browser
  set: LeafletSet
  directory: string
}): Promise<Printed[]> {
  const { browser, set, directory } = options
  const printed: Printed[] = []
  for (const locale of localeCodes) {
    const leaflet = set.texts[locale]
    const name = `${set.slug}-${locale}`
    const page = await browser.newPage({ viewport: a5, deviceScaleFactor: 2 })
    await page.emulateMedia({ media: 'print' })
    await page.setContent(leafletHtml({ leaflet, locale }))
    const tooLong = await overflowing(page)
    if (tooLong.length > 0) {
      throw new StopError(
        `${name} does not fit: page ${tooLong.join(', ')} is too long. Shorten its text in scripts/lib/pdfs/leaflets/${set.slug}.ts.`,
      )
    }
    // The whole window is one side; a picture of the element alone goes wrong from right to left.
    const shot = await page.screenshot({ clip: { x: 0, y: 0, ...a5 } })
    const pdf = undated(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
    )
    await writeFile(join(directory, `${name}.pdf`), pdf)
    const cover = await sharp(shot).resize({ width: coverWidth }).webp({ quality: 72 }).toBuffer()
    await writeFile(join(directory, `${name}.webp`), cover)
    await page.close()
    printed.push({ file: `${name}.pdf`, pages: leaflet.pages.length, bytes: pdf.length })
  }
  return printed
}

function overflowing(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.page > main')].flatMap((main, index) =>
      main.scrollHeight > main.clientHeight ? [index + 1] : [],
    ),
  )
}

// Of the same length, or the offsets of the PDF's table would be wrong.
function undated(pdf: Buffer): Buffer {
  const dated = pdf.toString('latin1')
  return Buffer.from(dated.replaceAll(/\(D:\d{14}/g, '(D:20261101000000'), 'latin1')
}
