import type { BasePayload } from 'payload'
import { composeEntry, type Envelope, type Halves } from '#schema/compose'
import type { Problem } from '#schema/errors'
import type { PreviewAnswer } from '#schema/preview'
import { referenceKey } from '#schema/references'
import type { Published } from '#schema/types'
import { sayProblem } from '../labels/say-problem.ts'
import { phoneProblems, referenceProblems, slugProblems } from '../publish/checks.ts'
import { readHalves } from '../publish/read-document.ts'
import { withoutReferences } from '../publish/without-references.ts'
import { standIn } from './stand-in.ts'
import type { PreviewTarget } from './token.ts'

type Question = PreviewTarget & {
  payload: BasePayload
  /** The editor's language, for sentences. */
  language: string
  now: Date
}

/**
 * The newest draft in one language as it would be published now, and what stands in the way of that.
 * @throws NotFound when there is no such document.
 */
export async function draftPreview(question: Question): Promise<PreviewAnswer> {
  const { payload, type, id, locale, language, now } = question
  const halves = await readHalves({ payload, type, id, locale })
  const at = now.toISOString()
  const envelope = { type, id, locale, publishedAt: at, updatedAt: at }
  const { entry, problems } = entryOf(envelope, halves)
  const sentences = (found: readonly Problem[]) => [
    ...new Set(found.map((problem) => sayProblem(problem, language))),
  ]
  if (!entry) return { entry: null, problems: sentences(problems), remarks: [] }

  const { needed, leftOut } = await referenceProblems({ payload, entry, now })
  const gone = new Set([...needed, ...leftOut].map(({ params }) => params['target']))
  const others = [...phoneProblems(entry), ...(await slugProblems({ payload, entry, now }))]
  return {
    entry: withoutReferences(entry, (target) => gone.has(referenceKey(target))),
    problems: sentences([...problems, ...others, ...needed]),
    remarks: sentences(leftOut),
  }
}

function entryOf(
  envelope: Envelope,
  halves: Halves,
): { entry: Published | null; problems: Problem[] } {
  const { entry, problems } = composeEntry(envelope, halves)
  if (entry) return { entry, problems: [] }
  // A session's address is made when it is published.
  const isMade = (field: string) => envelope.type === 'session' && field === 'slug'
  return {
    entry: standIn(envelope, halves),
    problems: problems.filter(({ field, code }) => !(code === 'missing' && isMade(field))),
  }
}
