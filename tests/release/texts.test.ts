import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { directionFaults } from '../unit/script-checks.ts'
import { pagesOfRelease, type BuiltPage } from '../support/release/pages-fs.ts'
import { runningText } from '../support/release/running-text.ts'

/** What must not stand in running text: letters that look right and are another language's, and foreign digits. */
const foreign: Record<Locale, RegExp> = {
  // Latin and Persian digits; Persian and Sorani letters.
  ar: /[0-9۰-۹یکەڕڵۆێ]/,
  // Arabic yeh, kaf, alef maksura, teh marbuta, and heh where Sorani has its own vowel.
  ckb: /[0-9۰-۹يكىة]/,
  en: /[٠-٩۰-۹]/,
}

/** The name of a standard is written as its authors write it. */
const standard = 'WCAG 2.2'

describe.each(['ar', 'ckb', 'en'] as const)('running text in %s, on every page', (locale) => {
  let texts: { path: string; text: string }[] = []
  beforeAll(async () => {
    const pages = await pagesOfRelease()
    texts = pages
      .filter(({ path }) => path.startsWith(`${locale}/`))
      .flatMap(({ path, html }: BuiltPage) =>
        runningText(html, locale).map((text) => ({ path, text })),
      )
  })

  it('is there', () => {
    expect(texts.length).toBeGreaterThan(5000)
  })

  it('has the letters and digits of its language', () => {
    const read = texts.map(({ path, text }) => ({ path, text: text.replaceAll(standard, '') }))
    expect(read.filter(({ text }) => foreign[locale].test(text))).toEqual([])
  })

  it('closes every direction that it opens', () => {
    expect(texts.filter(({ text }) => directionFaults(text))).toEqual([])
  })
})
