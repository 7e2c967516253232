import type { Locale } from '#schema/locales'
import type { Term } from '#schema/term'

/** Finds terms in a text. */
export type TermPattern = {
  /** Where forms of terms stand, the first and longest first; they never overlap. */
  find: (text: string) => { start: number; end: number; slug: string }[]
}

/**
 * How a language's terms are found in running text: as whole words, by title, other spellings and
 * acronym, the longest form first. What a language joins to a word belongs to the word: the Arabic
 * article and prefixes, Sorani's most common endings, the English plural.
 */
export function termPattern(terms: readonly Term[], locale: Locale): TermPattern {
  const forms = terms
    .flatMap((term) => formsOf(term).map((form) => ({ ...form, slug: term.slug })))
    .sort((a, b) => b.form.length - a.form.length)
  if (forms.length === 0) return { find: () => [] }
  const parts = forms.map(({ form, isExact }) => `(${isExact ? exact(form) : word(form, locale)})`)
  const pattern = new RegExp(`${before}(?:${parts.join('|')})${after}`, 'gu')
  return {
    find: (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const slug = forms[match.slice(1).findIndex((group) => group !== undefined)]?.slug
        const [words] = match
        return slug === undefined
          ? []
          : [{ start: match.index, end: match.index + words.length, slug }]
      }),
  }
}

// A part of an address, of an e-mail or of a hyphenated word is no word of its own.
const before = String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}][-_./@])`
const after = String.raw`(?![\p{L}\p{M}\p{N}]|[-_/@.][\p{L}\p{N}])`

function formsOf({ title, acronym, otherSpellings }: Term): { form: string; isExact: boolean }[] {
  const spelled = [title, ...otherSpellings].map((form) => ({ form, isExact: isAcronym(form) }))
  return acronym === null ? spelled : [...spelled, { form: acronym, isExact: true }]
}

// "IT" is not "it": what is written in capitals is only found in capitals.
const isAcronym = (form: string) => /^[A-Z\d][A-Za-z\d&/-]*[A-Z\d]$/.test(form)

const escaped = (form: string) =>
  form
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/[\s\u00a0]+/g, String.raw`[\s\u00a0]+`)

const exact = (acronym: string) => `${escaped(acronym)}s?`

function word(form: string, locale: Locale): string {
  if (/^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(form)) {
    return `(?i:${escaped(form)}${locale === 'en' ? '(?:e?s)?' : ''})`
  }
  if (locale === 'ar') return arabic(form)
  return locale === 'ckb' ? `${escaped(form)}${soraniEnding(form)}` : escaped(form)
}

// A prefix before a very short word makes other words: "من" and "لمن", "فمن".
const shortest = 4

function arabic(form: string): string {
  const stem = form.trim().replace(/^ال(?=\p{L}{3})/u, '')
  const tanween = String.raw`(?:[\u064B-\u0652]*ا?[\u064B-\u0652])?`
  const prefix = [...stem].length < shortest ? '(?:ال)?' : '[وف]?(?:[بك]?ال|لل|[بلك])?'
  return `${prefix}${escaped(stem)}${tanween}`
}

// "the", "a", plural and the linking vowel, alone or joined; nothing that could begin another word.
const soraniEnding = (form: string): string =>
  [...form.trim()].length < shortest ? '' : '(?:ە?کەی?|ە?کانی?|ێکی?|انی?|یی?)?'
