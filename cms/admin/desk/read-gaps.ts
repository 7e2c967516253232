import type { BasePayload } from 'payload'
import { gapsByLanguage, type LanguageGap } from '#schema/gaps'
import { isGlobalType } from '#schema/slugs'
import type { Entry, Published } from '#schema/types'
import { ownGovernorates } from '../../access/own-governorates.ts'
import type { Asker } from '../../access/staff-role.ts'
import { composeRow } from '../../publish/build-snapshot.ts'
import { currentPublications } from '../../publish/current-publications.ts'
import { findLightRows, findRows } from '../../publish/publication-rows.ts'
import { dayOf } from '../../schedule/baghdad.ts'

type Known = { rows: number; day: string; gaps: readonly LanguageGap[] }

const known = new WeakMap<BasePayload, Known>()
// What can hold a door open.
const offers = { type: { in: ['service', 'programme', 'organisation'] } }
// SQLite takes a limited number of values in one query.
const chunk = 500

/**
 * For what and where no door is public now: in a coordinator's own governorates, in all for everybody
 * else. The record only grows: it is read again where a row more has come due, and on another day.
 */
export async function readGaps({
  payload,
  user,
  now,
}: {
  payload: BasePayload
  user: Asker
  now: Date
}): Promise<LanguageGap[]> {
  const own = ownGovernorates(user)
  const gaps = await allGaps(payload, now)
  return gaps.filter(({ governorate }) => own === null || own.includes(governorate))
}

async function allGaps(payload: BasePayload, now: Date): Promise<readonly LanguageGap[]> {
  const day = dayOf(now.toISOString())
  const where = { and: [offers, { effectiveAt: { less_than_equal: now.toISOString() } }] }
  // Rows that take others back are of the type that they take back.
  const light = await findLightRows(payload, where)
  const before = known.get(payload)
  if (before?.rows === light.length && before.day === day) return before.gaps
  const ids = currentPublications(light, now)
    .filter(({ action }) => action === 'publish')
    .map(({ id }) => id)
  const entries: Entry[] = []
  for (let start = 0; start < ids.length; start += chunk) {
    const rows = await findRows(payload, { id: { in: ids.slice(start, start + chunk) } })
    entries.push(...rows.map((row) => composeRow(row).entry).filter(isEntry))
  }
  const gaps = gapsByLanguage(entries, day)
  known.set(payload, { rows: light.length, day, gaps })
  return gaps
}

function isEntry(published: Published | null): published is Entry {
  return published !== null && !isGlobalType(published.type)
}
