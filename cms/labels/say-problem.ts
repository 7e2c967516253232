import { z } from 'zod'
import type { Problem } from '#schema/errors'
import { isLocale, type Locale } from '#schema/locales'
import { documentTypes } from '#schema/types'
import { digits } from '../schedule/say-date.ts'
import { languageLabels } from './choices.ts'
import { fieldNames } from './field-names.ts'
import type { Label } from './label.ts'
import { problemLabels, problemWords } from './problems.ts'
import { say } from './say.ts'

/**
 * A problem as a sentence in the editor's language: the field by its label, a text's with its language.
 * @example sayProblem(problem, 'en') // => 'Arabic summary: 312 characters, at most 280. Shorten it.'
 */
export function sayProblem(problem: Problem, language: string): string {
  return `${fieldOf(problem, language)}: ${finding(problem, language)}`
}

/** What is wrong without the field's name, for a message beside the field. */
export function sayFinding(problem: Problem, language: string): string {
  const words = finding(problem, language)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * A field by its label, rows by their number.
 * @example sayField({ type: 'service', field: 'papers.1.name' }, 'en') // => 'Papers to bring 2, Name'
 */
export function sayField(
  { type, field }: Pick<Problem, 'type' | 'field'>,
  language: string,
): string {
  const names = type ? fieldNames(type) : new Map<string, Label>()
  const locale = isLocale(language) ? language : 'en'
  const parts: string[] = []
  let path = ''
  for (const step of field.split('.')) {
    if (/^\d+$/.test(step)) {
      // The place within a running text means nothing to an editor.
      if (path === 'body') break
      parts.push(`${parts.pop() ?? ''} ${digits(String(Number(step) + 1), locale)}`)
      continue
    }
    path = path === '' ? step : `${path}.${step}`
    const words = names.get(path)
    if (!words && parts.length > 0) break
    parts.push(words ? say(words, language) : step)
  }
  return parts.join(locale === 'en' ? ', ' : '، ')
}

function finding({ code, params }: Problem, language: string): string {
  const locale = isLocale(language) ? language : 'en'
  return say(problemLabels[code], language).replace(/\{(\w+)\}/g, (_gap, name: string) => {
    const value = params[name]
    if (typeof value === 'number') return digits(String(value), locale)
    if (name === 'title' && value === undefined) return say(problemWords.aPage, language)
    return String(value ?? '')
  })
}

function fieldOf(problem: Problem, language: string): string {
  const name = sayField(problem, language)
  const locale = textLanguage(problem)
  if (!locale) return name
  const words = say(languageLabels[locale], language)
  if (language === 'ar' || language === 'ckb') return `${name} (${words})`
  const isAcronym = /^\p{Lu}{2}/u.test(name)
  return `${words} ${isAcronym ? name : name.charAt(0).toLowerCase() + name.slice(1)}`
}

// Facts are the same in every language; whether what they lead to is public is not.
function textLanguage({ type, field, code, locale }: Problem): Locale | null {
  if (!type || code === 'danglingReference') return locale
  const [key = '', , inRow = ''] = field.split('.')
  const { rowKeys, text } = documentTypes[type]
  const schema = (text.shape as Readonly<Record<string, z.ZodType>>)[key]
  if (schema && rowKeys.includes(key) && inRow !== '')
    return isRowText(schema, inRow) ? locale : null
  return schema ? locale : null
}

function isRowText(rows: z.ZodType, key: string): boolean {
  return rows instanceof z.ZodRecord && rows.valueType instanceof z.ZodObject
    ? key in rows.valueType.shape
    : false
}
