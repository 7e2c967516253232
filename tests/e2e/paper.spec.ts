import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import type { Page } from 'playwright/test'
import { paperPath } from '../../site/lib/calendar-paths.ts'
import { entryPath } from '../../site/lib/paths.ts'
import { textOf } from '../../site/lib/strings.ts'
import { entryInEveryLanguage } from '../support/release/snapshot-fs.ts'
import { axeFindings, expect, test } from '../support/browser/site-test.ts'

const { slug } = entryInEveryLanguage('session')
const points = { poster: [595, 842], card: [298, 420] } as const

/** The pages of what comes out of the printer, as width and height in points. */
async function printed(page: Page): Promise<(readonly [number, number])[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)[^]*?endobj/g) ?? []
  return pages.map((text) => {
    const [, width = 0, height = 0] =
      /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text)?.map(Number) ?? []
    return [Math.round(width), Math.round(height)] as const
  })
}

/** How far the last line on the sheet is above its end, in CSS pixels of the printed page. */
async function roomLeft(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  const left = await page.evaluate(() => {
    const bottom = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN
    return bottom('.sheet') - bottom('.sheet-foot')
  })
  await page.emulateMedia({ media: null })
  return left
}

/** Fills the sheet with the longest texts and the most dates that the contract and the view let through. */
function fillUp(page: Page): Promise<void> {
  return page.evaluate(() => {
    const long = (text: string, letters: number) => `${text} `.repeat(letters).slice(0, letters)
    const set = (selector: string, letters: number) => {
      for (const node of document.querySelectorAll(selector)) {
        node.textContent = long(node.textContent, letters)
      }
    }
    const sheet = document.querySelector('.sheet')
    const where = document.querySelector('.sheet-where')
    const list = document.querySelector('.sheet-dates ul')
    const call = document.querySelector('.sheet-call')
    const moved = list?.querySelector('li:has(.sheet-moved)')
    if (!sheet || !where || !list || !call || !moved) throw new Error('A part is missing.')
    sheet.classList.add('sheet-tight')
    const most = sheet.classList.contains('sheet-a4')
      ? { dates: 8, phones: 4 }
      : { dates: 3, phones: 2 }
    list.replaceChildren(...Array.from({ length: most.dates }, () => moved.cloneNode(true)))
    for (let count = 0; count < most.phones; count += 1) {
      const number = document.createElement('p')
      number.innerHTML = '<bdi class="sheet-number" dir="ltr">+964 771 772 4725</bdi>'
      call.prepend(number)
    }
    for (const letters of [120, 240, 240]) {
      const line = document.createElement('p')
      line.textContent = long(document.querySelector('.sheet-demo')?.textContent ?? '', letters)
      where.append(line)
    }
    set('.sheet h1', 80)
    set('.sheet-centre', 80)
  })
}

for (const paper of ['poster', 'card'] as const) {
  test.describe(`a ${paper}`, () => {
    test.use({ viewport: { width: paper === 'poster' ? 794 : 397, height: 900 } })

    test.beforeEach(async ({ page, siteLocale }) => {
      await page.goto(paperPath({ locale: siteLocale, slug }, paper))
    })

    test('is one page of its size', async ({ page }) => {
      expect(await printed(page)).toEqual([points[paper]])
    })

    test('with the longest texts and the most dates is one page still, its code on it', async ({
      page,
    }) => {
      await fillUp(page)
      expect(await printed(page)).toEqual([points[paper]])
      expect(await roomLeft(page)).toBeGreaterThanOrEqual(-0.5)
      const lines = await page.locator('.sheet-where').evaluate((node) => node.clientHeight)
      expect(lines).toBeGreaterThan(20)
    })

    test('says what, when, where, that it is free, and that it is invented', async ({
      page,
      siteLocale,
    }) => {
      const { t } = textOf(siteLocale)
      const sheet = page.locator('.sheet')
      for (const words of [t('paper.demo'), t('paper.scan')]) {
        await expect(sheet).toContainText(words)
      }
      await expect(sheet.locator('.sheet-date')).not.toHaveCount(0)
      await expect(sheet.locator('.sheet-centre')).toBeVisible()
      await expect(sheet.locator('.sheet-number')).toHaveCount(0)
    })

    test('has a code that a camera reads as the address of the session', async ({
      page,
      siteLocale,
    }) => {
      const png = await page.locator('.qr-code').screenshot()
      const { data, info } = await sharp(png)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const own = await page.locator('link[rel=canonical]').getAttribute('href')
      const session = entryPath({ locale: siteLocale, type: 'session', slug })
      const target = new URL(session, own ?? undefined)
      expect(decodeQR({ ...info, data: new Uint8Array(data) }, { timeLimit: 10_000 })).toBe(
        target.href,
      )
      await expect(page.locator('.sheet-address')).toHaveText(`${target.host}${target.pathname}`)
    })

    test('puts nothing but the sheet on paper, in the dark too', async ({ page }) => {
      expect(await axeFindings(page)).toEqual([])
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      for (const part of ['header.header', 'footer.footer', '.breadcrumbs', '.paper-how']) {
        await expect(page.locator(part)).toBeHidden()
      }
      await expect(page.locator('.sheet')).toHaveCSS('color', 'rgb(0, 0, 0)')
    })
  })
}

test('the print button prints', async ({ page, siteLocale }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed'
    }
  })
  await page.goto(paperPath({ locale: siteLocale, slug }, 'poster'))
  await page.getByRole('button', { name: textOf(siteLocale).t('paper.print') }).click()
  await expect(page).toHaveTitle('printed')
})
