import type { PayloadRequest } from 'payload'
import type { Problem } from '#schema/errors'
import { sayProblem } from '../labels/say-problem.ts'
import { formErrors } from '../publish/form-errors.ts'
import { nameTargets } from '../publish/name-targets.ts'

/**
 * 422 with everything that cannot be published: a sentence each, an error beside each field, and pages
 * that are not public by their title.
 */
export async function problemsAnswer(
  req: PayloadRequest,
  found: readonly Problem[],
): Promise<Response> {
  const { payload, user } = req
  const { language } = req.i18n
  const problems = await nameTargets({ payload, user, problems: found, language })
  const message = problems.map((problem) => sayProblem(problem, language)).join('\n')
  const errors = formErrors(problems, language)
  return Response.json({ problems, message, errors }, { status: 422 })
}
