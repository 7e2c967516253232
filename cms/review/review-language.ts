import type { BasePayload } from 'payload'
import type { Problem } from '#schema/errors'
import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { recordAudit } from '../audit/record-audit.ts'
import type { AuditAction } from '../audit/types.ts'
import { duePublications } from '../publish/current-publications.ts'
import { documentKey, withDocumentLock } from '../publish/document-lock.ts'
import { sourceMeanings } from '../publish/meanings.ts'
import { publishingProblems } from '../publish/publish.ts'
import { readParts } from '../states/read-states.ts'
import { appendReview } from './review-rows.ts'
import type { ReviewStep } from './types.ts'

/** What somebody says about the newest draft of one language. */
export type ReviewCommand = {
  payload: BasePayload
  type: DocumentType
  id: string
  locale: Locale
  step: ReviewStep
  /** What must be changed, or what else is to be said. */
  remark: string | null
  /** The whole translation was held against its source and found in step with it. */
  inStep: boolean
  byId: string
  /** Who says it, as a name that outlives the account. */
  by: string
  now?: Date
}

/** Why nothing was written down; `problems` are what publishing would refuse. */
export type ReviewResult =
  | { ok: true }
  | { ok: false; refusal: 'remarkMissing' | 'ownSubmission' }
  | { ok: false; refusal: 'problems'; problems: Problem[] }

const audited: Readonly<Record<ReviewStep, AuditAction>> = {
  submitted: 'submitted',
  changesRequested: 'askedForChanges',
  approved: 'approved',
}

/**
 * Writes down what somebody says about a draft. Only what could be published is submitted or approved;
 * whoever asks for changes says which; nobody approves what they submitted themselves.
 * @throws NotFound when there is no such document.
 */
export async function reviewLanguage(command: ReviewCommand): Promise<ReviewResult> {
  const { payload, type, id, locale, step, byId, by, now = new Date() } = command
  const remark = command.remark?.trim() ? command.remark.trim() : null
  if (step === 'changesRequested' && remark === null) return { ok: false, refusal: 'remarkMissing' }
  return withDocumentLock(documentKey(type, id), async () => {
    const { draft, rows, reviews } = await readParts({ payload, type, id })
    const { digest } = draft.drafts[locale]
    const isOwn = reviews.some(
      (each) =>
        each.locale === locale &&
        each.digest === digest &&
        each.byId === byId &&
        each.step === 'submitted',
    )
    if (step === 'approved' && isOwn) return { ok: false, refusal: 'ownSubmission' }
    const problems =
      step === 'changesRequested'
        ? []
        : await publishingProblems({ payload, type, id, locale, now })
    if (problems.length > 0) return { ok: false, refusal: 'problems', problems }

    const isHeld = command.inStep && locale !== draft.sourceLanguage
    const basis = isHeld ? sourceMeanings(duePublications(rows, now), draft.sourceLanguage) : null
    await appendReview(payload, {
      ...{ type, entry: id, locale, step, remark, digest, basis, byId, byName: by },
    })
    await recordAudit(payload, {
      ...{ action: audited[step], subject: type, subjectId: id, subjectName: draft.slug ?? id },
      ...{ locale, byId, byName: by, details: remark === null ? {} : { remark } },
    })
    return { ok: true }
  })
}
