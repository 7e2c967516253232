import type { Endpoint } from 'payload'
import { sayProblem } from '../labels/say-problem.ts'
import { sayPublished } from '../labels/say-published.ts'
import { documentKey, withDocumentLock } from '../publish/document-lock.ts'
import { formErrors } from '../publish/form-errors.ts'
import { publishLanguage } from '../publish/publish.ts'
import { writeDocument } from '../publish/write-document.ts'
import { documentCommand } from './document-request.ts'

/**
 * `POST …/publish-language` of a document or global: saves the form if one is sent, then publishes one
 * language. 422 answers `{ problems, message, errors }`: sentences are in the editor's language.
 */
export function publishLanguageEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const { payload, user, i18n } = req
      const { type, id, by, locale, form } = await documentCommand(req, 'publish')
      if (form) {
        await withDocumentLock(documentKey(type, id), () =>
          writeDocument({ payload, type, id, locale, data: form, draft: true, user }),
        )
      }
      const result = await publishLanguage({ payload, type, id, locale, by })
      if (result.ok) {
        return Response.json({ ...result, message: sayPublished(result, i18n.language) })
      }
      const { problems } = result
      const message = problems.map((problem) => sayProblem(problem, i18n.language)).join('\n')
      const errors = formErrors(problems, i18n.language)
      return Response.json({ problems, message, errors }, { status: 422 })
    },
  }
}
