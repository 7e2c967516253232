import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { DocumentType } from '#schema/slugs'
import { manyHands } from '../labels/many-hands.ts'
import { messages } from '../labels/messages.ts'
import { saySecondPerson, secondPersonErrors } from '../labels/review.ts'
import { sayPublished } from '../labels/say-published.ts'
import { sayFields } from '../labels/say-fields.ts'
import { say } from '../labels/say.ts'
import { documentKey, withDocumentLock } from '../publish/document-lock.ts'
import { nameTargets } from '../publish/name-targets.ts'
import { publishingProblems, publishLanguage } from '../publish/publish.ts'
import { writeDocument } from '../publish/write-document.ts'
import { unseenFields } from '../revisions/unseen-fields.ts'
import { sayWith } from '../schedule/say-with.ts'
import { secondPersonProblem, type SecondPersonProblem } from '../review/second-person.ts'
import { documentCommand } from './document-request.ts'
import { sentBody } from './json-body.ts'
import { momentSchema } from './moment.ts'
import { problemsAnswer } from './problems-answer.ts'
import { orRefusal } from './refusal.ts'

// As JSON says it, and as an address does.
const yes = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')])
  .default(false)
const optionsSchema = z.object({
  minor: yes,
  inStep: yes,
  replaceScheduled: yes,
  at: momentSchema,
})

/**
 * `POST …/publish-language` of a document or global with `{ locale, minor?, inStep?, at?,
 * replaceScheduled? }`, or with the admin's form and these in the address: saves the form if one is sent,
 * then publishes one language, now or `at` a moment to come. 422 answers `{ problems, message, errors }`:
 * sentences are in the editor's language. A change that needs a second person is refused with 422 and the
 * fields as `secondPerson`, what waits already with 409 `{ message, errors }`; so is a form of which somebody
 * else changed other fields since it was opened, after it was saved. `leftOut` and `problems` name pages that are not public by
 * `params.title`, with `params.href` to where they are edited.
 */
export function publishLanguageEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const { payload, user } = req
      const { language } = req.i18n
      const { type, id, by, locale, form } = await documentCommand(req, 'publish')
      const { at, ...options } = sentBody(req, optionsSchema, form ? req.query : req.data)
      const byId = String(user?.id)
      return withDocumentLock(documentKey(type, id), async () => {
        if (form) {
          const unseen = await unseenFields({ payload, type, id, locale, form })
          await writeDocument({ payload, type, id, locale, data: form, draft: true, user })
          if (unseen.length > 0) return unseenAnswer({ type, fields: unseen, language })
        }
        const problem = await secondPersonProblem({ payload, type, id, locale, people: [byId] })
        if (problem) {
          // What nobody could publish is put right first.
          const problems = await publishingProblems({ payload, type, id, locale })
          return problems.length > 0
            ? problemsAnswer(req, problems)
            : secondPersonAnswer(problem, language)
        }
        return orRefusal(req, async () => {
          const result = await publishLanguage({
            ...{ payload, type, id, locale, by, byId, ...options },
            ...(at ? { from: at } : {}),
          })
          if (!result.ok) return problemsAnswer(req, result.problems)
          const { leftOut: problems } = result
          const leftOut = await nameTargets({ payload, user, problems, language })
          const soon = result.scheduled === null ? [say(messages.soon, language)] : []
          const message = [sayPublished(result, language), ...soon].join('\n')
          return Response.json({ ...result, leftOut, message })
        })
      })
    },
  }
}

function secondPersonAnswer(problem: SecondPersonProblem, language: string): Response {
  const message = saySecondPerson(problem, language)
  const errors = secondPersonErrors(problem, language)
  const { fields: secondPerson } = problem
  return Response.json({ problems: [], message, errors, secondPerson }, { status: 422 })
}

// What nobody has seen as a whole is not published by accident.
function unseenAnswer({
  type,
  fields,
  language,
}: {
  type: DocumentType
  fields: readonly string[]
  language: string
}): Response {
  const message = sayWith(manyHands.unseen, { fields: sayFields(type, fields, language) }, language)
  return Response.json({ problems: [], message, errors: [] }, { status: 409 })
}
