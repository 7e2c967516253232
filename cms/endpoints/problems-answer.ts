import type { PayloadRequest } from 'payload'
import type { Problem } from '#schema/errors'
import { sayProblem } from '../labels/say-problem.ts'
import { formErrors } from '../publish/form-errors.ts'

/** 422 with everything that cannot be published: a sentence each, and an error beside each field. */
export function problemsAnswer(req: PayloadRequest, problems: readonly Problem[]): Response {
  const { language } = req.i18n
  const message = problems.map((problem) => sayProblem(problem, language)).join('\n')
  const errors = formErrors(problems, language)
  return Response.json({ problems, message, errors }, { status: 422 })
}
