import type { BasePayload } from 'payload'
import { auditTrailSlug } from '../collections/audit-trail/slug.ts'
import { canonicalJson } from '../publish/digests.ts'
import type { AuditRecord } from './types.ts'

/** A record before the database gives it an id and its time. */
export type NewAuditRecord = Omit<AuditRecord, 'id' | 'createdAt'>

/**
 * Appends one record to the audit trail, once what it tells of is written. A record that cannot be
 * written is logged: what was done stays done. It joins no transaction, because one that failed here
 * would undo the command it tells of.
 */
export async function recordAudit(payload: BasePayload, record: NewAuditRecord): Promise<void> {
  try {
    await payload.create({
      collection: auditTrailSlug,
      data: { ...record, details: canonicalJson(record.details) },
      context: { byCommand: true },
      overrideAccess: true,
      depth: 0,
    })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A record of the audit trail could not be written.' })
  }
}
