import { isLocale } from '#schema/locales'
import type { Label } from './label.ts'

/** A text in the admin's language; English where the admin has none of ours. */
export function say(words: Label, language: string): string {
  return words[isLocale(language) ? language : 'en']
}
