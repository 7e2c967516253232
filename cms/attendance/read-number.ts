// Arabic-Indic digits, and the Persian ones that some keyboards of Sorani write.
const localDigit = /[\u0660-\u0669\u06f0-\u06f9]/g

/**
 * A whole number of people, as JSON or as somebody typed it in any digits: `12`, `١٢`, `۱۲`; `null` for
 * anything else.
 */
export function readNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null
  if (typeof value !== 'string') return null
  const digits = value
    .trim()
    .replace(localDigit, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null
}
