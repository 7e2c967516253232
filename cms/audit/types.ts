import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'

/** What is worth keeping a record of. */
export const auditActions = [
  'published',
  'withdrew',
  'scheduled',
  'unscheduled',
  'factsFollowed',
  'submitted',
  'askedForChanges',
  'approved',
  'confirmed',
  'changedPhone',
  'changedRole',
  'madeAccount',
  'deletedAccount',
  'deleted',
  'askedForRelease',
  'wentBack',
  'pinned',
  'unpinned',
] as const
/** What is worth keeping a record of. */
export type AuditAction = (typeof auditActions)[number]

/** One thing that somebody did. */
export type AuditRecord = {
  id: string
  action: AuditAction
  /** What it was done to. */
  subject: DocumentType | 'account' | 'media' | 'release'
  subjectId: string
  /** How people knew it then: a slug, a release's id, or an account's name, never an e-mail address. */
  subjectName: string
  locale: Locale | null
  /** Before and after, or what else one must know: numbers, roles, a moment, a remark. */
  details: Record<string, unknown>
  /** The account; `null` for what the system did. */
  byId: string | null
  byName: string
  /** When, as an ISO instant. */
  createdAt: string
}
