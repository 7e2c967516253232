import type { Problem } from '#schema/errors'
import { sayFinding } from '../labels/say-problem.ts'

/** An error beside a field of the admin's form. */
export type FormError = { path: string; message: string }

const lineLists = /^(benefits|steps|outcomes|messages)\.(\d+)$/

/** Problems as errors beside the form's fields, in the editor's language. */
export function formErrors(problems: readonly Problem[], language: string): FormError[] {
  return problems.map((problem) => ({
    path: formPath(problem.field),
    message: sayFinding(problem, language),
  }))
}

/**
 * The form's field that a path of the contract means.
 * @example formPath('benefits.2') // => 'benefits.2.line'
 * @example formPath('body.3.children.0') // => 'body'
 */
export function formPath(field: string): string {
  if (lineLists.test(field)) return `${field}.line`
  const [first = ''] = field.split('.')
  return ['body', 'keywords', 'hero', 'file', 'cover'].includes(first) ? first : field
}
