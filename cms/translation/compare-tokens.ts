import { tokensOf, type Token } from './tokens.ts'

/** What a translation says otherwise than its source. */
export type TokenDifference = {
  /** Those of the source that the translation lacks. */
  missing: Token[]
  /** Those of the translation that the source lacks. */
  extra: Token[]
}

/** Numbers, dates, phone numbers, amounts and links in which a translation differs from its source. */
export function compareTokens(source: string, translation: string): TokenDifference {
  const ofSource = tokensOf(source)
  const ofTranslation = tokensOf(translation)
  return { missing: without(ofSource, ofTranslation), extra: without(ofTranslation, ofSource) }
}

// What is said twice must be there twice.
function without(tokens: readonly Token[], others: readonly Token[]): Token[] {
  const left = others.map(({ value }) => value)
  return tokens.filter(({ value }) => {
    const place = left.indexOf(value)
    if (place !== -1) left.splice(place, 1)
    return place === -1
  })
}
