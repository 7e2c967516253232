import { localeCodes, type Locale } from '#schema/locales'
import { sessionKinds, sessionPlaces, sessionStatuses } from '#schema/session'
import {
  languageLabels,
  sessionKindLabels,
  sessionPlacesLabels,
  sessionStatusLabels,
} from '../labels/choices.ts'
import { columnLabels, tableColumns, yesNoLabels } from '../labels/exchange-table.ts'
import type { Labels } from '../labels/label.ts'
import { say } from '../labels/say.ts'
import { normalised } from './cells.ts'

/** Codes that a file may write as a word of any of the three languages. */
export type Words<Code extends string> = {
  read: (text: string) => Code | null
  write: (code: Code, language: string) => string
}

function wordsOf<Code extends string>(codes: readonly Code[], labels: Labels<Code>): Words<Code> {
  const known = new Map<string, Code>()
  for (const code of codes) {
    const { en, ar, ckb } = labels[code]
    for (const word of [code, en, ar, ckb]) known.set(normalised(word), code)
  }
  return {
    read: (text) => known.get(normalised(text)) ?? null,
    write: (code, language) => say(labels[code], language),
  }
}

/** Kinds of session. */
export const kindWords = wordsOf(sessionKinds, sessionKindLabels)
/** How many places are left. */
export const placesWords = wordsOf(sessionPlaces, sessionPlacesLabels)
/** Whether a date takes place. */
export const statusWords = wordsOf(sessionStatuses, sessionStatusLabels)
/** Yes and no. */
export const yesNoWords = wordsOf(['yes', 'no'] as const, yesNoLabels)
/** What stands above columns. */
export const columnWords = wordsOf(tableColumns, columnLabels)

const languageWords = wordsOf(localeCodes, languageLabels)

/** Languages as one text, in the order of the table of languages. */
export const writeLanguages = (languages: readonly Locale[], language: string): string =>
  localeCodes
    .filter((code) => languages.includes(code))
    .map((code) => languageWords.write(code, language))
    .join(' / ')

/** The languages that a text lists; `null` where one of them is none of ours. */
export function readLanguages(text: string): Locale[] | null {
  const read = text.split(/[/,،;؛+·|]/).filter((word) => word.trim() !== '')
  const found = read.map((word) => languageWords.read(word))
  return found.includes(null) ? null : localeCodes.filter((code) => found.includes(code))
}
