import { ckbMonths } from './months.ts'
import { ckbWeekdays } from './weekdays.ts'

/** A month's name; `date` holds the calendar day in UTC. */
export const ckbMonth = (date: Date): string => ckbMonths[date.getUTCMonth()] ?? ''

/** A weekday's name; `date` holds the calendar day in UTC. */
export const ckbWeekday = (date: Date): string => ckbWeekdays[date.getUTCDay()] ?? ''

/** `6ی کانوونی یەکەمی 2026`, with Latin digits. */
export const ckbDay = (date: Date): string => `${date.getUTCDate()}ی ${ckbMonthAndYear(date)}`

/** `کانوونی یەکەمی 2026`, with Latin digits. */
export function ckbMonthAndYear(date: Date): string {
  return `${ckbMonth(date)}${izafe(ckbMonth(date))} ${date.getUTCFullYear()}`
}

/** `یەکشەممە، 6ی کانوونی یەکەم`, with Latin digits. */
export function ckbDayLong(date: Date): string {
  return `${ckbWeekday(date)}، ${ckbDayAndMonth(date)}`
}

function ckbDayAndMonth(date: Date): string {
  return `${date.getUTCDate()}ی ${ckbMonth(date)}`
}

// The linking vowel after a consonant or ە is ی, and no month ends in another vowel.
const izafe = (word: string) => (word.endsWith('ی') ? '' : 'ی')
