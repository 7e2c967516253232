import { scheduleProblems } from '../labels/schedule.ts'
import { sayWith } from './say-with.ts'
import type { FieldProblem, SessionPost } from './types.ts'

/** What is wrong with a post, before it is said in a language. Moments among the params are ISO 8601. */
export type Finding = {
  field: keyof SessionPost
  code: keyof typeof scheduleProblems
  params?: Readonly<Record<string, string | number>>
}

/** A finding as a sentence at its field. */
export function sayFinding({ field, code, params = {} }: Finding, language: string): FieldProblem {
  return { field, message: sayWith(scheduleProblems[code], params, language) }
}
