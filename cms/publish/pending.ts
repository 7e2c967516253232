import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import { schemaVersion } from '#schema/snapshot'
import { pendingPublications, standingPublications } from './current-publications.ts'
import { appendRow } from './publication-rows.ts'
import { textless } from './textless.ts'
import { CommandRefused } from './command-refused.ts'

const furthestYears = 2

type Wish = {
  /** Every row of the document. */
  rows: readonly Publication[]
  /** The languages that are published or withdrawn. */
  locales: readonly Locale[]
  action: 'publish' | 'withdraw'
  /** From when on; `null` for at once. */
  from: Date | null
  now: Date
  /** Whether what waits already may be taken back for it. */
  replace: boolean
}

/**
 * What has to be taken back so that something can be published or withdrawn, at once or later: a
 * language waits for one publishing and one withdrawal at most, and an older text must never take the
 * place of a newer one at its hour. What is withdrawn at once needs no withdrawal any more.
 * @throws CommandRefused for a moment that is over or more than two years ahead, and where something
 *   waits that may not be replaced.
 */
export function replacedBy({ rows, locales, action, from, now, replace }: Wish): Publication[] {
  if (from) checkMoment(from, now)
  const waiting = pendingPublications(rows, now).filter(
    (row) => row.action === action && locales.includes(row.locale),
  )
  const [first] = waiting
  const isPointless = action === 'withdraw' && !from
  if (first && !replace && !isPointless) {
    const { locale, byName: name, effectiveAt: date } = first
    throw new CommandRefused(`${action}Waits`, { locale, name, date })
  }
  return waiting.flatMap((row) => versionsOf(rows, { row, now }))
}

/**
 * A moment to come that something may be set for.
 * @throws CommandRefused for one that is over or more than two years ahead.
 */
export function checkMoment(from: Date, now: Date): void {
  if (!(from.getTime() > now.getTime())) throw new CommandRefused('past')
  const furthest = new Date(now)
  furthest.setUTCFullYear(furthest.getUTCFullYear() + furthestYears)
  if (from.getTime() > furthest.getTime()) throw new CommandRefused('tooFar')
}

/**
 * What waits under this id, with every row that brought its facts up to date since; of what has no text,
 * in every language.
 * @throws CommandRefused where nothing of that id waits any more.
 */
export function waitingRows({
  rows,
  id,
  now,
}: {
  rows: readonly Publication[]
  id: string
  now: Date
}): Publication[] {
  const row = pendingPublications(rows, now).find((each) =>
    versionsOf(rows, { row: each, now }).some((version) => version.id === id),
  )
  if (!row) throw new CommandRefused('nothingWaits')
  return versionsOf(rows, { row, now })
}

function versionsOf(
  rows: readonly Publication[],
  { row, now }: { row: Publication; now: Date },
): Publication[] {
  return standingPublications(rows, now).filter(
    ({ locale, action, effectiveAt }) =>
      action === row.action &&
      effectiveAt === row.effectiveAt &&
      (locale === row.locale || textless(row.type)),
  )
}

/** Appends a row for each of these that takes it back. */
export async function takeBack(
  payload: BasePayload,
  {
    rows,
    now,
    by,
    byId = null,
  }: { rows: readonly Publication[]; now: Date; by: string; byId?: string | null },
): Promise<void> {
  for (const { type, entry, locale, id } of rows) {
    await appendRow(payload, {
      ...{ type, entry, locale, action: 'cancel', schemaVersion, effectiveAt: now.toISOString() },
      ...{ facts: null, text: null, textPublishedAt: null, sources: {} },
      ...{ cancels: id, byId, byName: by },
    })
  }
}
