import type { Locale } from '#schema/locales'
import { sayTime } from '../../schedule/say-date.ts'

/** From when to when on Baghdad's clocks: `10:00–12:00`. */
export function sayHours(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  language: Locale,
): string {
  return `${sayTime(startsAt, language)}–${sayTime(endsAt, language)}`
}
