// Marks of direction that are copied along with text, and what no file can carry.
const unseen =
  /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]|(?!\s)\p{Cc}/gu

/** A cell's text without invisible marks and double spaces. */
export function cellText(cell: unknown): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return ''
  return String(cell).replace(unseen, '').replace(/\s+/g, ' ').trim()
}

/** Arabic, Persian and Kurdish digits as Latin ones. */
const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

// Arabic vowel signs, which few people type, and the stroke that only stretches a word.
const unwritten = /[\u064b-\u0652\u0670\u0640]/g

/** A text by which two spellings of a name are the same. */
export const normalised = (text: string): string =>
  latinDigits(cellText(text)).normalize('NFKC').replace(unwritten, '').toLowerCase()

const pad = (value: string | number) => String(value).padStart(2, '0')
// Days and times of day of a spreadsheet are days since this one.
const epoch = Date.UTC(1899, 11, 30)
const dayLength = 86_400_000

/**
 * A calendar day; `null` for what is none. Days before months, as in Iraq.
 * @example readDay('٠٦/١٢/٢٠٢٦') // => '2026-12-06'
 */
export function readDay(cell: unknown): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : iso(cell).slice(0, 10)
  if (typeof cell === 'number') {
    return cell > 30_000 && cell < 80_000 ? readDay(new Date(epoch + cell * dayLength)) : null
  }
  const text = latinDigits(cellText(cell))
  const found =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/.exec(text)?.groups ??
    /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text)?.groups
  if (!found) return null
  const { year = '', month = '', day = '' } = found
  const written = `${year}-${pad(month)}-${pad(day)}`
  const moment = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && iso(moment).startsWith(written) ? written : null
}

/**
 * A time of day; `null` for what is none.
 * @example readTime('٢:٣٠ م') // => '14:30'
 */
export function readTime(cell: unknown): string | null {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return null
    return iso(new Date(Math.round(cell.getTime() / 60_000) * 60_000)).slice(11, 16)
  }
  if (typeof cell === 'number') {
    return cell >= 0 && cell < 1 ? readTime(new Date(epoch + cell * dayLength)) : null
  }
  const text = latinDigits(cellText(cell)).toLowerCase()
  const found = /^(\d{1,2})[:.](\d{2})(?::\d{2})? ?(am|pm|ص|م|پ\.?ن|د\.?ن)?$/.exec(text)
  if (!found) return null
  const [, hour = '', minute = '', half] = found
  const isAfternoon = half === 'pm' || half === 'م' || half?.startsWith('د')
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour)
  const isTime = hours < 24 && Number(minute) < 60 && (!half || Number(hour) <= 12)
  return isTime ? `${pad(hours)}:${minute}` : null
}

// What a spreadsheet calls a day is one of Greenwich once it is a Date.
const iso = (moment: Date) => moment.toISOString()
