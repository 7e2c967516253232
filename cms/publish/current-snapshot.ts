import type { BasePayload } from 'payload'
import type { Problem } from '#schema/errors'
import type { Publication } from '#schema/publication'
import type { Snapshot } from '#schema/snapshot'
import { buildSnapshot } from './build-snapshot.ts'
import { keyOf, movedOn } from './change-notices.ts'
import { currentPublications } from './current-publications.ts'
import { findLightRows, findRows } from './publication-rows.ts'

/** The public content at a moment, read from the record, and what could not be in it. */
export async function currentSnapshot({
  payload,
  now = new Date(),
}: {
  payload: BasePayload
  now?: Date
}): Promise<{ snapshot: Snapshot; report: Problem[] }> {
  const history = await findLightRows(payload, {
    effectiveAt: { less_than_equal: now.toISOString() },
  })
  const current = currentPublications(history, now)
  const published = current.filter(({ action }) => action === 'publish').map(({ id }) => id)
  const publications = await withWholeRows(payload, history, new Set(published))
  const documents = movedOn(publications, now)
  const earlier = publications.filter((row) => row.text === null && documents.has(keyOf(row)))
  const ids = new Set(earlier.map(({ id }) => id))
  return buildSnapshot({
    publications: await withWholeRows(payload, publications, ids),
    now,
  })
}

async function withWholeRows(
  payload: BasePayload,
  rows: readonly Publication[],
  ids: ReadonlySet<string>,
): Promise<Publication[]> {
  const whole = new Map((await wholeRows(payload, [...ids])).map((row) => [row.id, row]))
  return rows.map((row) => whole.get(row.id) ?? row)
}

// SQLite takes a limited number of values in one query.
const chunk = 500

async function wholeRows(payload: BasePayload, ids: readonly string[]): Promise<Publication[]> {
  const rows: Publication[] = []
  for (let start = 0; start < ids.length; start += chunk) {
    const some = ids.slice(start, start + chunk)
    rows.push(...(await findRows(payload, { id: { in: some } })))
  }
  return rows
}
