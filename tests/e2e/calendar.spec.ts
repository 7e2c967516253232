import { calendarPath } from '../../site/lib/calendar-paths.ts'
import { domShapes } from '../support/browser/dom-shape.ts'
import { axeFindings, expect, sidewaysOverflow, test } from '../support/browser/site-test.ts'
import { pageKinds } from '../support/release/page-kinds.ts'

const pathOf = (name: string) => pageKinds.find((kind) => kind.name === name)?.path ?? (() => '/')
const centrePath = pathOf('calendar-centre')
const island = 'astro-island'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every address of the filter has dates, and says what it is narrowed to', async ({
    page,
    siteLocale,
  }) => {
    await page.goto(calendarPath(siteLocale, { by: 'all' }))
    await page.locator('.filter summary').click()
    const links = page.locator('.filter a')
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(addresses.length).toBeGreaterThan(6)
    const headings = new Set<string>()
    for (const address of addresses) {
      const response = await page.goto(address ?? '')
      expect(response?.status()).toBe(200)
      await expect(page.locator('[data-session]').first()).toBeVisible()
      expect(await page.locator('.filter a[aria-current]').count()).toBe(1)
      headings.add(await page.getByRole('heading', { level: 1 }).innerText())
    }
    expect(headings.size).toBe(addresses.length)
  })

  test('the filter is one: links, and no fields that do nothing', async ({ page, siteLocale }) => {
    await page.goto(centrePath(siteLocale))
    await page.locator('.filter summary').click()
    await expect(page.locator('.filter form')).toBeHidden()
    await expect(page.locator('.filter section').first()).toBeVisible()
    await page.locator(`.filter a[href="${calendarPath(siteLocale, { by: 'all' })}"]`).click()
    await expect(page).toHaveURL(new RegExp(`${calendarPath(siteLocale, { by: 'all' })}$`))
  })
})

test.describe('with JavaScript', () => {
  test.beforeEach(async ({ page, siteLocale }) => {
    await page.goto(centrePath(siteLocale))
    // Astro takes the attribute away when the island has come alive.
    await expect(page.locator(`${island}:not([ssr])`)).toHaveCount(1)
  })

  test('the filter is the same before and after it comes alive', async ({ page, request }) => {
    const html = await (await request.get(page.url())).text()
    const { server, live } = await domShapes(page, island, html)
    expect(server.length).toBeGreaterThan(200)
    expect(live).toBe(server)
  })

  test('by keyboard: choosing leaves what fits, starting over brings all back', async ({
    page,
  }) => {
    const dates = page.locator('[data-session]:visible')
    const all = await dates.count()
    expect(all).toBeGreaterThan(2)
    await page.locator('.filter summary').focus()
    await page.keyboard.press('Enter')
    const choice = page.locator('.filter select').first()
    await choice.focus()
    const status = page.locator('.filter [role=status]')
    const before = await status.innerText()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => dates.count()).toBeLessThan(all)
    expect(await dates.count()).toBeGreaterThan(0)
    await expect(status).not.toHaveText(before)
    await page.locator('.filter button[type=reset]').focus()
    await page.keyboard.press('Enter')
    await expect(dates).toHaveCount(all)
  })

  test('an open filter has nothing for axe and fits 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.locator('.filter summary').click()
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  })

  test('what hides dates stays in sight when a reader comes back', async ({ page }) => {
    await page.locator('.filter summary').click()
    await page.locator('.filter select').first().selectOption({ index: 1 })
    await page.locator('[data-session]:visible a').first().click()
    await page.goBack()
    await expect(page.locator('.filter')).toHaveAttribute('open')
  })
})

test.describe('a month', () => {
  test('on a phone leads from a day to what is held on it', async ({ page, siteLocale }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(pathOf('month')(siteLocale))
    const day = page.locator('.month-index a').last()
    const target = (await day.getAttribute('href')) ?? ''
    expect((await day.boundingBox())?.height).toBeGreaterThanOrEqual(48)
    await day.click()
    await expect(page.locator(target)).toBeInViewport()
    expect(await page.locator(`${target} .month-date a`).count()).toBeGreaterThan(0)
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  })

  test('on a phone its days say what is said below of their dates', async ({
    page,
    siteLocale,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(pathOf('month')(siteLocale))
    const marked = page.locator('.month-index a:has(small)')
    expect(await marked.count()).toBeGreaterThan(0)
    for (const day of await marked.all()) {
      const told = page.locator(`${await day.getAttribute('href')} .chip`)
      const said = await day.locator('.hidden-visually').allTextContents()
      const expected = (await told.allTextContents()).map((text) => text.trim())
      expect(new Set(said.map((text) => text.trim()))).toEqual(new Set(expected))
    }
  })

  test('on a phone leads to no day whose dates are over', async ({ page, siteLocale }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const links = page.locator('.month-index a:visible')
    const plain = page.locator('.month-index td > span:visible')
    await page.goto(pathOf('month')(siteLocale))
    const [led, left] = [await links.count(), await plain.count()]
    expect(led).toBeGreaterThan(0)
    await page.clock.setFixedTime('2030-01-01T00:00:00Z')
    await page.reload()
    await expect(links).toHaveCount(0)
    await expect(plain).toHaveCount(led + left)
  })

  test('on a wide screen stands in weeks from Saturday, in reading order', async ({
    page,
    siteLocale,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(pathOf('month')(siteLocale))
    await expect(page.locator('.month-index')).toBeHidden()
    const middles = async (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.map((item) => {
          const { left, right } = item.getBoundingClientRect()
          return Math.round((left + right) / 2)
        }),
      )
    const names = await middles('.month-names span')
    const days = await middles('.month-day')
    const month = new URL(page.url()).pathname.split('/').at(-2) ?? ''
    const first = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 1) % 7
    expect(names).toHaveLength(7)
    days.forEach((middle, index) => {
      expect(Math.abs(middle - (names[(first + index) % 7] ?? 0))).toBeLessThan(4)
    })
    const isLeftToRight = (names[0] ?? 0) < (names[6] ?? 0)
    expect(isLeftToRight).toBe(siteLocale === 'en')
  })

  test('of a centre is one sheet of A4 on its side, with a code and without navigation', async ({
    page,
    siteLocale,
  }) => {
    await page.goto(pathOf('month-centre')(siteLocale))
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.timetable .qr-code')).toBeVisible()
    for (const hidden of ['.header', '.footer', '.calendar-bar', '.month-index', 'nav']) {
      expect(await page.locator(`${hidden}:visible`).count()).toBe(0)
    }
  })
})
