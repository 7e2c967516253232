import type { BasePayload, PayloadRequest } from 'payload'
import { auditTrailSlug } from '../collections/audit-trail/slug.ts'
import { trailWhere, type TrailFilter } from './trail-filter.ts'
import type { AuditRecord } from './types.ts'

// How many records stand on one page.
const trailPage = 50

type Read = {
  payload: BasePayload
  /** Whose rights count: nobody but administrators gets a record. */
  user: PayloadRequest['user']
  filter: TrailFilter
}

/**
 * Records of the trail, the newest first.
 * @param page counted from 1; without one, all of them
 * @throws Forbidden for whoever is no administrator
 */
export async function readTrail({
  payload,
  user,
  filter,
  page,
}: Read & { page?: number }): Promise<{ records: AuditRecord[]; pages: number }> {
  const { docs, totalPages } = await payload.find({
    ...{ collection: auditTrailSlug, where: trailWhere(filter), sort: ['-createdAt', '-id'] },
    ...(page === undefined ? { pagination: false, limit: 0 } : { page, limit: trailPage }),
    ...{ depth: 0, overrideAccess: false, user },
  })
  return { records: (docs as Record<string, unknown>[]).map(toRecord), pages: totalPages }
}

function toRecord(row: Record<string, unknown>): AuditRecord {
  const { id, details, ...rest } = row as Omit<AuditRecord, 'details'> & { details: unknown }
  return {
    ...rest,
    id: String(id),
    details: typeof details === 'string' ? (JSON.parse(details) as AuditRecord['details']) : {},
  }
}
