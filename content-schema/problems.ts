import type { z } from 'zod'
import { problemCodes, type Problem, type ProblemCode } from '#schema/errors'

type Where = Pick<Problem, 'type' | 'id' | 'slug' | 'locale'>
type Finding = Pick<Problem, 'code' | 'params'>

/**
 * Every issue of a failed parse as a problem of one entry.
 * @param input the value that was parsed, to say how long a text is that is too long
 */
export function toProblems(error: z.ZodError, input: unknown, where: Where): Problem[] {
  return error.issues.flatMap((issue) =>
    readings(issue, valueAt(input, issue.path)).map((finding) => ({
      ...where,
      ...finding,
      field: issue.path.map(String).join('.'),
    })),
  )
}

function readings(issue: z.core.$ZodIssue, value: unknown): Finding[] {
  switch (issue.code) {
    case 'invalid_type':
      return [
        value === undefined || value === null
          ? { code: 'missing', params: {} }
          : invalid(issue, value),
      ]
    case 'too_big':
      return [
        issue.origin === 'string' || issue.origin === 'array'
          ? {
              code: issue.origin === 'array' ? 'tooMany' : 'tooLong',
              params: { max: Number(issue.maximum), actual: lengthOf(value) },
            }
          : { code: 'tooLarge', params: { found: printed(value) } },
      ]
    case 'too_small':
      if (issue.origin === 'array')
        return [{ code: 'tooFew', params: { min: Number(issue.minimum) } }]
      if (issue.origin !== 'string')
        return [{ code: 'tooSmall', params: { found: printed(value) } }]
      return [value === '' ? { code: 'missing', params: {} } : invalid(issue, value)]
    case 'invalid_value':
      return [
        value === undefined || value === null || value === ''
          ? { code: 'missing', params: {} }
          : {
              code: 'notAllowed',
              params: { found: printed(value), allowed: issue.values.map(String).join(', ') },
            },
      ]
    case 'invalid_union':
      return [unionReading(issue, value)]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknownField', params: { found: key } }))
    case 'custom':
      return [{ code: customCode(issue.params?.['problem']), params: { found: printed(value) } }]
    default:
      return [value === '' ? { code: 'missing', params: {} } : invalid(issue, value)]
  }
}

function unionReading(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Finding {
  if (issue.discriminator !== 'node') return invalid(issue, value)
  // zod reports an unknown discriminator at the key itself, and a node that is no object at the node.
  return { code: 'unknownNode', params: { found: printed(value) } }
}

function invalid(issue: z.core.$ZodIssue, value: unknown): Finding {
  return { code: 'invalid', params: { found: printed(value), reason: issue.message } }
}

function customCode(name: unknown): ProblemCode {
  return problemCodes.find((code) => code === name) ?? 'invalid'
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  )
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0
}

function printed(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
