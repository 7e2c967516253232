import type { Where } from 'payload'
import { entryTypes, globalTypes } from '#schema/slugs'
import { day } from '#schema/values'
import { dayAfter } from '../freshness/next-check.ts'
import { text } from '../publish/read.ts'
import { momentOfWall } from '../schedule/baghdad.ts'
import { auditActions, type AuditAction, type AuditRecord } from './types.ts'

/** What somebody wants to see of the trail; `null` where it does not matter. */
export type TrailFilter = {
  action: AuditAction | null
  subject: AuditRecord['subject'] | null
  /** Part of the name of who did it. */
  by: string | null
  /** Part of what the subject was called then. */
  name: string | null
  /** Days in Baghdad, both counted in. */
  from: string | null
  to: string | null
}

/** What something can be done to, as the trail names it. */
export const auditSubjects = [...entryTypes, ...globalTypes, 'account', 'media', 'release'] as const

/** Reads what was asked for in an address; what makes no sense counts as not asked for. */
export function readTrailFilter(asked: Readonly<Record<string, unknown>>): TrailFilter {
  return {
    action: auditActions.find((action) => action === asked['action']) ?? null,
    subject: auditSubjects.find((subject) => subject === asked['subject']) ?? null,
    by: text(asked['by']),
    name: text(asked['name']),
    from: day.safeParse(asked['from']).data ?? null,
    to: day.safeParse(asked['to']).data ?? null,
  }
}

/** The filter as a query that reads back the same. */
export function trailQuery(filter: TrailFilter): URLSearchParams {
  return new URLSearchParams(
    Object.entries(filter).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  )
}

/** The filter as the database takes it. */
export function trailWhere({ action, subject, by, name, from, to }: TrailFilter): Where {
  return {
    and: [
      ...(action ? [{ action: { equals: action } }] : []),
      ...(subject ? [{ subject: { equals: subject } }] : []),
      ...(by ? [{ byName: { contains: by } }] : []),
      ...(name ? [{ subjectName: { contains: name } }] : []),
      ...(from ? [{ createdAt: { greater_than_equal: midnight(from) } }] : []),
      ...(to ? [{ createdAt: { less_than: midnight(dayAfter(to, 1)) } }] : []),
    ],
  }
}

const midnight = (of: string): string => momentOfWall(`${of}T00:00:00`)
