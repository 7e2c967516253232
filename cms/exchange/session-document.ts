import type { BasePayload } from 'payload'
import { rows, type Source } from '../publish/read.ts'
import type { Merge } from './merge-accepted.ts'
import type { DateFacts, SessionFacts } from './types.ts'

/** A session's facts as its document keeps them. */
export function factsData(
  payload: BasePayload,
  { course, centre, languages, ...facts }: SessionFacts,
): Record<string, unknown> {
  return {
    ...facts,
    course: databaseId(payload, course),
    centre: databaseId(payload, centre),
    languages: [...languages],
  }
}

/** New dates as rows of a document. */
export const dateRows = (dates: ReadonlyMap<string, DateFacts>): Source[] =>
  [...dates].map(([id, date]) => ({ id, ...date, sequence: 0 }))

/** What is to be written over a document; what the dates keep beside is left as it is. */
export function changedData(
  payload: BasePayload,
  before: Source,
  { facts, dates }: NonNullable<Merge['write']>,
): Record<string, unknown> {
  const there = rows(before['dates'])
  const known = new Set(there.map(({ id }) => String(id)))
  const added = new Map([...dates].filter(([id]) => !known.has(id)))
  return {
    ...(facts ? factsData(payload, facts) : {}),
    dates: [
      ...there.map((row) => ({ ...row, ...dates.get(String(row['id'])) })),
      ...dateRows(added),
    ],
  }
}

/** An id as the database has it: SQLite counts, and what came as text must be a number there. */
export const databaseId = (payload: BasePayload, id: string | null): string | number | null =>
  id !== null && payload.db.defaultIDType === 'number' ? Number(id) : id
