import { findPhoneNumbersInText } from 'libphonenumber-js'
import { findDates } from './date-patterns.ts'
import { foldText } from './fold-text.ts'
import { findMoney, findNumbers } from './number-patterns.ts'

/** What in a text must be the same in every language. */
export type TokenKind = 'link' | 'date' | 'phone' | 'money' | 'number'

/** One of them, where it stands. */
export type Token = {
  kind: TokenKind
  /** As it is written: `source.slice(start, end)`. */
  text: string
  /**
   * The same for the same thing in any language: `https://example.org/`, `mailto:a@example.org`,
   * `2026-11-22` (`--11-22` without a year, `2026-11` without a day), `+9647717724725`, `25000 IQD`,
   * `45%`, `9:00`, `18`.
   */
  value: string
  /** UTF-16 units from the text's start. */
  start: number
  end: number
}

type Found = Omit<Token, 'kind' | 'text'>

const linkPattern = /(?:https?:\/\/|www\.)[^\s<>«»"“”⟨⟩]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi
const closing = /[.,;:!?)\]'’،؛؟…]+$/

// What is found first takes its place: the digits of a link are no phone number.
const finders: readonly [TokenKind, (folded: string) => Found[]][] = [
  ['link', findLinks],
  ['date', findDates],
  ['phone', findPhones],
  ['money', findMoney],
  ['number', findNumbers],
]

/**
 * Numbers, phone numbers, dates, amounts of money and links of a text in Arabic, Sorani or English, in
 * order and without overlaps. Digits may be Latin, Arabic-Indic or Persian.
 */
export function tokensOf(text: string): Token[] {
  let rest = foldText(text)
  const tokens: Token[] = []
  for (const [kind, find] of finders) {
    for (const { start, end, value } of find(rest)) {
      const isTaken = rest.slice(start, end).includes('\0')
      if (isTaken) continue
      tokens.push({ kind, text: text.slice(start, end), value, start, end })
      rest = rest.slice(0, start) + '\0'.repeat(end - start) + rest.slice(end)
    }
  }
  return tokens.sort((a, b) => a.start - b.start)
}

/**
 * The tokens of a value of the contract, as sorted `kind:value`: two texts with equal lists say the same
 * numbers, dates, phone numbers, amounts and links, also those of links that only the words show, and of
 * files.
 */
export function tokenValuesOf(value: unknown): string[] {
  const written = tokensOf(textOf(value)).map((token) => `${token.kind}:${token.value}`)
  return [...written, ...hiddenLinks(value)].sort()
}

/**
 * What a value of the contract's text half says, a line each: a text, lines, a body or rows by id. The
 * address of a link and the number of a phone stand in brackets where the words do not say them.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const isInline = items.some((item) => isRecord(item) && isInlineNode(item))
    return joined(items.map(textOf), isInline ? '' : '\n')
  }
  return isRecord(value) ? textOfRecord(value) : ''
}

const inlineNodes: readonly unknown[] = ['text', 'break', 'webLink', 'entryLink', 'phoneLink']

function isInlineNode(record: Record<string, unknown>): boolean {
  return inlineNodes.includes(record['node'])
}

function textOfRecord(record: Record<string, unknown>): string {
  if (record['node'] === 'break') return '\n'
  if (record['node'] === 'webLink') return withTarget(record, 'href')
  if (record['node'] === 'phoneLink') return withTarget(record, 'number')
  if ('node' in record) return textOf(record['text'] ?? record['items'] ?? record['children'])
  if ('sha256' in record) return textOf(record['filename'])
  return joined(Object.values(record).map(textOf), '\n')
}

function withTarget(record: Record<string, unknown>, key: string): string {
  const target = String(record[key])
  const words = textOf(record['children'])
  const said = tokensOf(words).map((token) => token.value)
  return said.includes(tokensOf(target)[0]?.value ?? '') ? words : `${words} (${target})`
}

function hiddenLinks(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(hiddenLinks)
  if (!isRecord(value)) return []
  const target = value['node'] === 'entryLink' ? value['target'] : null
  const own = isRecord(target) ? [`link:${String(target['to'])}/${String(target['id'])}`] : []
  const file = 'sha256' in value ? [`link:${String(value['sha256'])}`] : []
  return [...own, ...file, ...Object.values(value).flatMap(hiddenLinks)]
}

function joined(parts: readonly string[], glue: string): string {
  return glue === '' ? parts.join('') : parts.filter((part) => part !== '').join(glue)
}

function findLinks(folded: string): Found[] {
  return [...folded.matchAll(linkPattern)].flatMap((match) => {
    const written = match[0].replace(closing, '')
    const value = linkValue(written)
    return value === null ? [] : [{ start: match.index, end: match.index + written.length, value }]
  })
}

function linkValue(written: string): string | null {
  if (written.includes('@') && !/^(?:https?:|www\.)/i.test(written)) {
    return `mailto:${written.toLowerCase()}`
  }
  const address = /^www\./i.test(written) ? `https://${written}` : written
  return URL.canParse(address) ? new URL(address).href : null
}

function findPhones(folded: string): Found[] {
  return findPhoneNumbersInText(folded, 'IQ').map(({ number, startsAt, endsAt }) => ({
    ...{ start: startsAt, end: endsAt, value: number.number },
  }))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
