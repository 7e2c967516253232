import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { recordAudit } from '../audit/record-audit.ts'
import { CommandRefused } from '../publish/command-refused.ts'
import { pendingPublications } from '../publish/current-publications.ts'
import { documentKey, withDocumentLock } from '../publish/document-lock.ts'
import { entryRows } from '../publish/entry-history.ts'
import { knownAs } from '../publish/known-as.ts'
import { checkMoment } from '../publish/pending.ts'
import { createGoLive, findGoLives, updateGoLive } from './go-live-rows.ts'
import { runGoLive } from './run-go-live.ts'
import type { GoLive } from './types.ts'
import { waitingGoLive } from './waiting-go-live.ts'

type Command = {
  payload: BasePayload
  type: DocumentType
  /** The document's id; a global's is its name. */
  id: string
  by: string
  byId: string
  now?: Date
}

/**
 * Lets languages of a document go out in one act, as soon as all are ready; at once where they are.
 * @throws CommandRefused for an hour that cannot be, where the document waits to go live already, and
 *   where one of the languages is set to be published at an hour of its own.
 */
export async function makeGoLive({
  payload,
  type,
  id,
  locales,
  notBefore,
  by,
  byId,
  now = new Date(),
}: Command & { locales: readonly Locale[]; notBefore: Date | null }): Promise<GoLive> {
  if (notBefore) checkMoment(notBefore, now)
  return withDocumentLock(documentKey(type, id), async () => {
    const waiting = await waitingGoLive({ payload, type, id })
    if (waiting) throw new CommandRefused('goLiveWaits', { name: waiting.byName })
    const scheduled = pendingPublications(await entryRows({ payload, type, id }), now)
    const own = scheduled.find((row) => row.action === 'publish' && locales.includes(row.locale))
    if (own) {
      const { locale, byName: name, effectiveAt: date } = own
      throw new CommandRefused('publishWaits', { locale, name, date })
    }
    const made = await createGoLive(payload, {
      ...{ type, entry: id, locales: [...new Set(locales)], problems: [], state: 'waiting' },
      ...{ notBefore: notBefore?.toISOString() ?? null, byId, byName: by },
    })
    const details = { together: made.locales, at: made.notBefore }
    await record({ payload, type, id, by, byId }, 'scheduled', details)
    await runGoLive({ payload, row: made, now })
    const [row] = await findGoLives(payload, { id: { equals: made.id } })
    return row ?? made
  })
}

/**
 * Takes back what waits to go live together.
 * @throws CommandRefused where nothing waits.
 */
export async function cancelGoLive(command: Command): Promise<void> {
  const { payload, type, id } = command
  await withDocumentLock(documentKey(type, id), async () => {
    const waiting = await waitingGoLive({ payload, type, id })
    if (!waiting) throw new CommandRefused('nothingWaits')
    await updateGoLive(payload, { id: waiting.id, state: 'cancelled', problems: [] })
    await record(command, 'unscheduled', { together: waiting.locales, at: waiting.notBefore })
  })
}

async function record(
  { payload, type, id, by, byId }: Command,
  action: 'scheduled' | 'unscheduled',
  details: Record<string, unknown>,
): Promise<void> {
  const subjectName = await knownAs({ payload, type, id })
  const who = { subject: type, subjectId: id, subjectName, byId, byName: by }
  await recordAudit(payload, { ...who, action, locale: null, details })
}
