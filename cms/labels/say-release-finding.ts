import type { Finding } from '#schema/release'
import { isLocale, localeOf, type Locale } from '#schema/locales'
import { digits } from '../schedule/say-date.ts'
import { languageLabels } from './choices.ts'
import { findingWords } from './release-findings.ts'
import { sayBytes } from './say-amount.ts'
import { sayProblem } from './say-problem.ts'
import { say } from './say.ts'

const inBytes = ['actual', 'max', 'over']

/** What kept a release from going out as sentences in the reader's language, with what to do. */
export function sayReleaseFinding(
  { code, params, problem }: Pick<Finding, 'code' | 'params' | 'problem'>,
  language: Locale,
): string {
  if (problem) return sayProblem(problem, language)
  const words = findingWords[code === 'problem' ? 'snapshotUnreadable' : code]
  return say(words, language).replace(/\{(\w+)\}/g, (_gap, name: string) => {
    const value = params[name] ?? ''
    if (name === 'language' && isLocale(value)) return say(languageLabels[value], language)
    // Titles run as their own language does.
    if (name === 'names') return `\u2068${value}\u2069`
    if (typeof value === 'string') return asWritten(value, language)
    return inBytes.includes(name) ? sayBytes(value, language) : digits(String(value), language)
  })
}

// Addresses would fall apart within a text that runs from the right.
function asWritten(text: string, language: Locale): string {
  return localeOf(language).dir === 'rtl' ? `\u2066${text}\u2069` : text
}
