import type { Endpoint } from 'payload'
import type { Problem } from '#schema/errors'
import { sayFinding, sayProblem } from '../labels/say-problem.ts'
import { scheduleMessages } from '../labels/schedule.ts'
import { postSession } from '../schedule/post-session.ts'
import { sayWith } from '../schedule/say-with.ts'
import type { FieldProblem } from '../schedule/types.ts'
import { sayWhen } from '../schedule/say-when.ts'
import { byName } from './by-name.ts'
import { sessionQuestion } from './session-question.ts'

/**
 * `POST …/post` of sessions: saves a session and publishes it in every language, 201
 * `{ id, published, message }`. 422 answers `{ problems, message }` and leaves nothing behind.
 */
export const sessionPostEndpoint: Omit<Endpoint, 'root'> = {
  path: '/post',
  method: 'post',
  handler: async (req) => {
    const { payload, i18n } = req
    const { language } = i18n
    const { user, post, plan } = await sessionQuestion(req)
    if (plan.problems.length > 0) return refused(plan.problems, plan.problems)
    const { dates } = plan
    const { id, result } = await postSession({ payload, user, by: byName(user), post, dates })
    if (!result.ok) {
      const sentences = result.problems.map((one) => ({ message: sayProblem(one, language) }))
      return refused(
        result.problems.map((problem) => atField(problem, language)),
        sentences,
      )
    }
    const kept = dates.filter(({ isLeftOut }) => !isLeftOut)
    const [when = ''] = kept.map((date) => sayWhen(date, language))
    const message = sayWith(scheduleMessages.posted, { when }, language)
    return Response.json({ id, published: true, message }, { status: 201 })
  },
}

function refused(problems: readonly FieldProblem[], sentences: readonly { message: string }[]) {
  const message = [...new Set(sentences.map((one) => one.message))].join('\n')
  return Response.json({ problems, message }, { status: 422 })
}

// What is wrong with a row is said where its dates come from.
function atField(problem: Problem, language: string): FieldProblem {
  const [field = ''] = problem.field.split('.')
  return {
    field: field === 'dates' ? 'startsAt' : field,
    message: sayFinding(problem, language),
  }
}
