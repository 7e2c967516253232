import type { Halves } from '#schema/compose'
import type { DocumentType } from '#schema/slugs'
import { documentTypes } from '#schema/types'
import { digestOf } from '../publish/digests.ts'
import { textOf, tokenValuesOf } from '../translation/tokens.ts'

type Digests = Readonly<Record<string, string>>

// A trainer posts in a minute, and a warning cannot wait.
const exempt: readonly DocumentType[] = ['session', 'alert', 'navigation', 'holidays']
const lawFacts = ['kind', 'year', 'replacedBy']
const digit = /\p{Nd}/u
const anything = /^/
// Phone numbers and amounts, and addresses that hold a number to write to.
const hurtful = /^(?:phone:|money:|link:https?:\/\/(?:wa\.me|(?:\w+\.)?whatsapp\.com)\/)/

/**
 * What can hurt when it is wrong, by its key, as digests: the type's sensitive facts, phone numbers and
 * amounts of money inside texts, every number in the sentences of a sensitive list, and a law's file and
 * what identifies it. Empty ones are left out.
 */
export function sensitiveDigests(type: DocumentType, { facts, text }: Halves): Digests {
  if (exempt.includes(type)) return {}
  const { sensitive } = documentTypes[type]
  const isLaw = type === 'resource' && facts['kind'] === 'law'
  const whole = [
    ...sensitive.map((key) => [key, facts[key]] as const),
    ...(isLaw ? lawFacts.map((key) => [key, facts[key]] as const) : []),
    ...(isLaw ? [['file', text['file']] as const] : []),
  ]
  const marks = Object.entries(text).map(
    ([key, value]) => [key, marksIn(value, sensitive.includes(key) ? anything : hurtful)] as const,
  )
  const found = [...marks, ...whole].filter(([, value]) => !isNothing(value))
  // Rows with both halves, such as conditions, have two values under one key.
  const byKey = Map.groupBy(found, ([key]) => key)
  return Object.fromEntries(
    [...byKey].map(([key, own]) => [key, digestOf(own.map(([, value]) => value))]),
  )
}

/**
 * Keys of what a second person must look at: what the draft says otherwise than this language's readers
 * see, unless readers of another language see it just so.
 * @param own what is public in this language; `null` for what is not
 * @param others what is public in the other languages
 */
export function sensitiveChanges({
  draft,
  own,
  others,
}: {
  draft: Digests
  own: Digests | null
  others: readonly Digests[]
}): string[] {
  const seen = own === null ? others : [own, ...others]
  const before = own === null ? [] : Object.keys(own)
  const keys = [...new Set([...Object.keys(draft), ...before])]
  return keys.filter((key) => !seen.some((digests) => digests[key] === draft[key]))
}

function marksIn(value: unknown, which: RegExp): string[] {
  if (!digit.test(textOf(value))) return []
  return [...new Set(tokenValuesOf(value).filter((each) => which.test(each)))]
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
