import { monthNames } from './month-names.ts'

type Found = { start: number; end: number; value: string }

const longestFirst = Object.keys(monthNames).sort((a, b) => b.length - a.length)
const month = `(?<month>${longestFirst.map((name) => name.replace('.', '\\.')).join('|')})`
// Sorani joins the year to the month and the month to the day: ٢٢ی تشرینی دووەمی ٢٠٢٦.
const beforeMonth = String.raw`(?:\s?ی)?(?:st|nd|rd|th)?(?:\s+(?:of\s+|من\s+|شهر\s+|مانگی\s+)?)`
const beforeYear = String.raw`(?:ی)?[,،]?\s+(?:من\s+|عام\s+|سنة\s+|ساڵی\s+)?`
const noDigit = String.raw`(?<![\d/.,:-])`
const end = String.raw`(?:ی|دا|یدا|ەوە|یەوە)?(?![\d\p{L}])`

const patterns = [
  String.raw`${noDigit}(?<year>\d{4})[-/](?<m>\d{1,2})[-/](?<day>\d{1,2})(?![\d/])`,
  String.raw`${noDigit}(?<day>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<year>\d{4})(?![\d/])`,
  String.raw`${noDigit}(?<day>\d{1,2})${beforeMonth}${month}${beforeYear}(?<year>\d{4})(?!\d)`,
  String.raw`(?<!\p{L})${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)`,
  String.raw`${noDigit}(?<day>\d{1,2})${beforeMonth}${month}${end}`,
  String.raw`(?<!\p{L})${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?${end}`,
  String.raw`(?<!\p{L})${month}${beforeYear}(?<year>\d{4})(?!\d)`,
].map((source) => new RegExp(source, 'gu'))

/**
 * Dates in a folded text, each pattern's in order. Numbers alone are read day first, as in Iraq; a date
 * without a year is `--11-22`, one without a day `2026-11`. What no calendar has is no date.
 */
export function findDates(folded: string): Found[] {
  return patterns.flatMap((pattern) => [...folded.matchAll(pattern)].flatMap(found))
}

function found(match: RegExpExecArray): Found[] {
  const { year, day, m, month: name = '' } = match.groups ?? {}
  const number = m === undefined ? (monthNames[name] ?? 0) : Number(m)
  const value = isoDate({ year, month: number, day })
  return value === null ? [] : [{ start: match.index, end: match.index + match[0].length, value }]
}

type Parts = { year: string | undefined; month: number; day: string | undefined }

function isoDate({ year, month, day }: Parts): string | null {
  const ofMonth = Number(day ?? 1)
  // 2024 has a 29 February, which a date without a year may mean.
  const date = new Date(Date.UTC(Number(year ?? 2024), month - 1, ofMonth))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== ofMonth) return null
  const tail = day === undefined ? '' : `-${two(ofMonth)}`
  return `${year ?? '-'}-${two(month)}${tail}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
