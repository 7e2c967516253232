import { entryPath } from '../../site/lib/paths.ts'
import { axeFindings, expect, test } from '../support/browser/site-test.ts'

test('a word of the text opens its explanation over the page, and closing leads back', async ({
  page,
  siteLocale,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(entryPath({ locale: siteLocale, type: 'guide', slug: 'first-30-days' }))
  const word = page.locator('a.term').first()
  const sheet = page.locator('.word:target')
  await word.evaluate((link) => {
    link.scrollIntoView({ block: 'center' })
  })
  const before = await word.boundingBox()

  await word.focus()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeInViewport({ ratio: 1 })
  await expect(word).toBeInViewport()
  expect(await axeFindings(page)).toEqual([])

  // The link to the glossary comes first, the one that closes second.
  await page.keyboard.press('Tab')
  await expect(sheet.locator('dt a')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(sheet).toHaveCount(0)
  await expect(word).toBeInViewport()
  const after = await word.boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(200)
})

test('each word is explained once, and the explanation leads to the glossary', async ({
  page,
  siteLocale,
}) => {
  await page.goto(entryPath({ locale: siteLocale, type: 'guide', slug: 'first-30-days' }))
  const targets = await page
    .locator('a.term')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(targets.length).toBeGreaterThan(0)
  expect(new Set(targets).size).toBe(targets.length)
  const first = page.locator('.word dt a').first()
  const name = await first.innerText()
  await first.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})
