import type { Locale } from '#schema/locales'
import { attendanceWords } from '../labels/attendance.ts'
import { say } from '../labels/say.ts'
import { digits } from '../schedule/say-date.ts'
import { sayWith } from '../schedule/say-with.ts'
import type { Sum } from './report-sums.ts'
import type { Cell } from './small-groups.ts'

/** A number in the language's digits. */
export const sayNumber = (value: number, locale: Locale): string => digits(String(value), locale)

/** A number as it may be told: `12`, `<5`, `hidden`. */
export function sayCell(cell: Cell, locale: Locale): string {
  return typeof cell === 'number' ? sayNumber(cell, locale) : say(attendanceWords[cell], locale)
}

/** A sum: `12`, `at least 12`, `hidden`. */
export function saySum({ value, isWhole }: Sum, locale: Locale): string {
  if (isWhole) return sayNumber(value, locale)
  if (value === 0) return say(attendanceWords.hidden, locale)
  return sayWith(attendanceWords.atLeast, { number: value }, locale)
}
