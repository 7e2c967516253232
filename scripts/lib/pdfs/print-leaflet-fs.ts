import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Browser } from 'playwright'
import { localeCodes, type Locale } from '#schema/locales'
import type { LeafletSet } from './leaflet.ts'
import { leafletHtml } from './leaflet-html.ts'

/** A leaflet page says more than fits on its side. */
export class LeafletOverflowError extends Error {
  constructor({ slug, locale, pages }: { slug: string; locale: Locale; pages: number[] }) {
    super(
      `${slug} (${locale}) does not fit: page ${pages.join(', ')} is too long. Shorten its text in scripts/lib/pdfs/leaflets/${slug}.ts.`,
    )
    this.name = 'LeafletOverflowError'
  }
}

const coverWidth = 360

/**
 * Writes `<slug>-<locale>.pdf` and its cover `<slug>-<locale>.webp` for every language.
 * @returns each PDF's name, pages and bytes.
 * @throws LeafletOverflowError when a page does not fit.
 */
export async function printLeaflet(options: {
  browser: Browser
  set: LeafletSet
  directory: string
}): Promise<{ file: string; pages: number; bytes: number }[]> {
  const { browser, set, directory } = options
  const made = []
  for (const locale of localeCodes) {
    const page = await browser.newPage({
      viewport: { width: 559, height: 794 },
      deviceScaleFactor: 2,
    })
    const leaflet = set.texts[locale]
    await page.emulateMedia({ media: 'print' })
    await page.setContent(leafletHtml({ leaflet, locale }))
    const overflowing = await page.evaluate(() =>
      [...document.querySelectorAll('.page > main')].flatMap((main, index) =>
        main.scrollHeight > main.clientHeight ? [index + 1] : [],
      ),
    )
    if (overflowing.length > 0)
      throw new LeafletOverflowError({ slug: set.slug, locale, pages: overflowing })

    const path = join(directory, `${set.slug}-${locale}.pdf`)
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true })
    const shot = await page.locator('.page').first().screenshot()
    const cover = await sharp(shot).resize({ width: coverWidth }).webp({ quality: 72 }).toBuffer()
    await writeFile(join(directory, `${set.slug}-${locale}.webp`), cover)
    await page.close()
    made.push({
      file: `${set.slug}-${locale}.pdf`,
      pages: leaflet.pages.length,
      bytes: (await stat(path)).size,
    })
  }
  return made
}
