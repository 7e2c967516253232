import type { BasePayload } from 'payload'
import type { Publication } from '#schema/publication'
import type { DocumentType } from '#schema/slugs'
import { nextMoment } from './current-publications.ts'
import { documentKey, withDocumentLock } from './document-lock.ts'
import { entryRows } from './entry-history.ts'
import { followSchedule } from './follow-schedule.ts'
import { takeBack, waitingRows } from './pending.ts'

type Which = { payload: BasePayload; type: DocumentType; id: string; row: string; now?: Date }

/**
 * What waits under a row's id.
 * @throws CommandRefused where nothing waits there any more.
 */
export async function scheduledRow({ row, now, ...which }: Which): Promise<Publication> {
  const rows = await entryRows(which)
  return newest(waitingRows({ rows, id: row, now: nextMoment(rows, now) }))
}

/**
 * Takes back what is not due yet, and what would have followed it; of what has no text, in every
 * language.
 * @throws CommandRefused where nothing waits there any more.
 */
export async function cancelSchedule({
  by,
  byId,
  ...which
}: Which & { by: string; byId: string | null }): Promise<Publication> {
  const { payload, type, id, row } = which
  return withDocumentLock(documentKey(type, id), async () => {
    const rows = await entryRows({ payload, type, id })
    const now = nextMoment(rows, which.now)
    const waiting = waitingRows({ rows, id: row, now })
    await takeBack(payload, { rows: waiting, now, by, byId })
    await followSchedule({ payload, type, id, now, by })
    return newest(waiting)
  })
}

function newest(rows: readonly Publication[]): Publication {
  const last = rows.at(-1)
  if (!last) throw new Error('Something that waits has at least one row.')
  return last
}
