import type { Locale } from '#schema/locales'

/** A word of the glossary with its names in each language that has some. */
export type GlossaryWord = {
  id: string
  acronym: string | null
  /** The agreed name. */
  names: Partial<Record<Locale, string>>
  /** How else it is written. */
  spellings: Partial<Record<Locale, string[]>>
}

/** A word of the glossary that a text uses. */
export type FoundTerm = {
  id: string
  /** As the source's language names it. */
  name: string
  /** The agreed name in the translation's language; `null` where nobody gave one yet. */
  agreed: string | null
}

type Question = { text: string; words: readonly GlossaryWord[]; source: Locale; target: Locale }

/**
 * The glossary's words that a text uses by name, short form or other spelling, in the order in which
 * the text first does. Arabic articles and joined words before it, and endings after it, are no matter.
 */
export function termsIn({ text, words, source, target }: Question): FoundTerm[] {
  const folded = fold(text)
  return words
    .flatMap((word) => {
      const { id, names, acronym, spellings } = word
      const written = [names[source], acronym, ...(spellings[source] ?? [])].filter(isWord)
      const places = written.map((name) => folded.search(patternOf(name))).filter((at) => at >= 0)
      if (places.length === 0) return []
      const name = names[source] ?? acronym ?? ''
      return [{ place: Math.min(...places), id, name, agreed: names[target] ?? null }]
    })
    .sort((a, b) => a.place - b.place)
    .map(({ id, name, agreed }) => ({ id, name, agreed }))
}

function isWord(name: string | null | undefined): name is string {
  return typeof name === 'string' && name.trim().length > 1
}

const before = '(?:[وف]?[بكل]?(?:ال|لل)?)'
const article = /^ال(?=.{2})/

// A name of three letters or fewer must stand alone: an ending would make another word of it.
function patternOf(name: string): RegExp {
  const folded = fold(name).trim()
  const isArabicScript = /\p{Script=Arabic}/u.test(folded)
  const words = folded.split(/\s+/u).map((word) => {
    const stem = isArabicScript ? word.replace(article, '') : word
    return `${isArabicScript ? before : ''}${stem.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)}`
  })
  const ending = folded.length > 3 ? String.raw`\p{L}{0,4}` : ''
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join(String.raw`\s+`)}${ending}(?![\\p{L}\\p{N}])`,
    'u',
  )
}

const alike: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/[ىی]/g, 'ي'],
  [/ة/g, 'ه'],
  [/ک/g, 'ك'],
  [/[\u064b-\u0652\u0640\u200c]/g, ''],
]

function fold(text: string): string {
  return alike.reduce((result, [from, to]) => result.replace(from, to), text.toLowerCase())
}
