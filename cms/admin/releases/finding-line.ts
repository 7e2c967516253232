import type { Locale } from '#schema/locales'
import type { Problem } from '#schema/errors'
import type { Finding, FindingCode } from '#schema/release'
import { isGlobalType, type DocumentType } from '#schema/slugs'
import { languageLabels } from '../../labels/choices.ts'
import { globalLabels } from '../../labels/globals.ts'
import { failedWords } from '../../labels/release-findings.ts'
import { sayField } from '../../labels/say-problem.ts'
import { sayReleaseFinding } from '../../labels/say-release-finding.ts'
import { say } from '../../labels/say.ts'
import { formPath } from '../../publish/form-errors.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { documentHref } from '../desk/document-line.ts'
import { fieldAddress } from '../publishing/field-address.ts'

/** A finding as the page shows it. */
export type FindingLine = {
  /** The document and its language; `null` where it concerns all. */
  name: string | null
  /** The document in the admin, at the field that is meant. */
  href: string | null
  sentence: string
  /** Address of the page or file, where no document is known. */
  path: string | null
  /** What programmers want to know, in English. */
  technical: string | null
}

/** Titles of documents by `type/id`. */
export type Names = ReadonlyMap<string, string>

const byEditors: readonly FindingCode[] = [
  ...([
    'problem',
    'tooHeavy',
    'searchTooHeavy',
    'deadLink',
    'deadFragment',
    'pictureBroken',
  ] as const),
]

/** Whether somebody who writes can mend it. */
export const isForEditors = ({ code }: Pick<Finding, 'code'>): boolean => byEditors.includes(code)

/** What kept a release from going out, and where to mend it. */
export function findingLine(
  finding: Finding,
  { names, language }: { names: Names; language: Locale },
): FindingLine {
  const { entry, problem, params, path } = finding
  const where = problem?.type ? { ...problem, type: problem.type } : entry
  const field = fieldOf(finding)
  const message = params['message']
  return {
    name: where && nameOf(where, { names, language }),
    href:
      where &&
      documentHref(where, where.locale ?? language) + (field ? fieldAddress(formPath(field)) : ''),
    sentence: sayReleaseFinding(finding, language) + sayLongest(finding, language),
    path: where ? null : path,
    technical: message === undefined ? null : String(message),
  }
}

/** The field that is meant; `null` where none is to blame alone. */
function fieldOf({ problem, entry, params }: Finding): Pick<Problem, 'type' | 'field'> | null {
  const { field } = params
  return problem ?? (entry && typeof field === 'string' ? { type: entry.type, field } : null)
}

// A problem names its field itself.
function sayLongest(finding: Finding, language: Locale): string {
  const field = finding.problem ? null : fieldOf(finding)
  return field
    ? ` ${sayWith(failedWords.longest, { field: sayField(field, language) }, language)}`
    : ''
}

type Where = { type: DocumentType; id: string; slug: string | null; locale: Locale | null }

function nameOf(
  { type, id, slug, locale }: Where,
  { names, language }: { names: Names; language: Locale },
): string {
  const title = isGlobalType(type)
    ? say(globalLabels[type], language)
    : (names.get(`${type}/${id}`) ?? slug ?? id)
  if (locale === null) return title
  const params = { title, language: say(languageLabels[locale], language) }
  return sayWith(failedWords.inLanguage, params, language)
}
