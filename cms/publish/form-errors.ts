import type { Field } from 'payload'
import type { Problem } from '#schema/errors'
import { forms } from '../forms.ts'
import { sayFinding } from '../labels/say-problem.ts'

/** An error beside a field of the admin's form. */
export type FormError = { path: string; message: string }

/** Problems as errors beside the form's fields, in the editor's language. */
export function formErrors(problems: readonly Problem[], language: string): FormError[] {
  return problems.map((problem) => ({
    path: formPath(problem),
    message: sayFinding(problem, language),
  }))
}

/**
 * The form's field that a path of the contract means: what a field keeps as one whole, such as a text,
 * a file or a list of words, is that field.
 * @example formPath({ type: 'service', field: 'benefits.2' }) // => 'benefits.2.line'
 * @example formPath({ type: 'service', field: 'body.3.children.0' }) // => 'body'
 */
export function formPath({ type, field }: Pick<Problem, 'type' | 'field'>): string {
  const path: string[] = []
  let fields: readonly Field[] = type ? forms[type] : []
  for (const step of field.split('.')) {
    const isRow = /^\d+$/.test(step)
    const found = isRow ? null : fields.find((each) => 'name' in each && each.name === step)
    if (found === undefined) break
    path.push(step)
    if (isRow) continue
    if (found === null || !('fields' in found)) break
    fields = found.fields
  }
  if (/^\d+$/.test(path.at(-1) ?? '') && isLine(fields)) path.push('line')
  return path.length > 0 ? path.join('.') : field
}

/** Whether rows are lines of text and nothing else, whether Payload has added each row's id or not. */
function isLine(fields: readonly Field[]): boolean {
  const names = fields
    .map((field) => ('name' in field ? field.name : ''))
    .filter((name) => name !== 'id')
  return names.length === 1 && names[0] === 'line'
}
