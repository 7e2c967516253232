import type { BasePayload, PayloadRequest } from 'payload'
import { localeCodes } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'
import { documentKey, withDocumentLock } from '../publish/document-lock.ts'
import { publishLanguage } from '../publish/publish.ts'
import type { PublishResult } from '../publish/publish-result.ts'
import { readDocument } from '../publish/read-document.ts'
import { writeDocument } from '../publish/write-document.ts'
import { mergeAccepted, type Outcome } from './merge-accepted.ts'
import { readKnown, toKnown } from './read-known.ts'
import { changedData, databaseId, dateRows, factsData } from './session-document.ts'
import type { Accepted, Known, KnownSession } from './types.ts'

type Import = {
  payload: BasePayload
  user: NonNullable<PayloadRequest['user']>
  /** Who does it, as a name that outlives the account. */
  by: string
  /** A trainer holds what a trainer imports. */
  isTrainer: boolean
  now: Date
}

/** An import under way, with what was there when it began. */
type Running = Import & { known: Known }

/** What was done with one session. */
export type Applied = {
  accepted: Accepted
  outcomes: Outcome[]
  /** What publishing said; `null` where nothing was published. */
  result: PublishResult | null
  /** Whether something was saved. */
  isSaved: boolean
}

const locale = localeCodes[0] ?? 'ar'

/**
 * Saves what somebody agreed to and publishes it: new sessions, and those that readers see. What
 * cannot be published is put back as it was. One import at a time, so that none makes a session twice.
 */
export async function applyImport(
  given: Import,
  sessions: readonly Accepted[],
): Promise<{ applied: Applied[]; known: Known }> {
  return withDocumentLock('session/import', async () => {
    const known = await readKnown(given)
    const applied: Applied[] = []
    for (const accepted of sessions) applied.push(await applyOne({ ...given, known }, accepted))
    return { applied, known }
  })
}

async function applyOne(given: Running, accepted: Accepted): Promise<Applied> {
  const current = await currentOf(given, accepted)
  // Taps on single dates wait here as well.
  return withDocumentLock(`taps/${current?.id ?? accepted.key}`, async () => {
    const nothing = { accepted, result: null, isSaved: false }
    try {
      const done = current
        ? await change(given, { accepted, id: current.id })
        : await make(given, accepted)
      return { ...nothing, ...done }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      given.payload.logger.warn({ err: error, msg: 'An imported session was not saved' })
      return { ...nothing, outcomes: refused(mergeAccepted(accepted, current).outcomes) }
    }
  })
}

type Done = Pick<Applied, 'outcomes' | 'result' | 'isSaved'>

async function make(given: Running, accepted: Accepted): Promise<Done> {
  const { payload, user, isTrainer } = given
  const { outcomes, write } = mergeAccepted(accepted, null)
  if (!write) return { outcomes, result: null, isSaved: false }
  const { facts, dates } = write
  const { id } = await payload.create({
    collection: collectionSlugs.session,
    data: {
      ...factsData(payload, facts ?? accepted.facts),
      owner: databaseId(payload, accepted.facts.centre),
      ...(accepted.slug && (await isFree(payload, accepted.slug)) ? { slug: accepted.slug } : {}),
      ...(isTrainer ? { trainer: user.id } : {}),
      dates: dateRows(dates),
      _status: 'draft',
    },
    ...{ draft: true, depth: 0, overrideAccess: false, user },
  })
  const result = await publish(given, String(id))
  if (result.ok) return { outcomes, result, isSaved: true }
  await payload.delete({ collection: collectionSlugs.session, id, overrideAccess: true, depth: 0 })
  return { outcomes: refused(outcomes), result, isSaved: false }
}

async function change(
  given: Running,
  { accepted, id }: { accepted: Accepted; id: string },
): Promise<Done> {
  const { payload } = given
  const step = await withDocumentLock(documentKey('session', id), async () => {
    const current = await currentOf(given, accepted)
    const merge = mergeAccepted(accepted, current)
    if (!current || !merge.write) return { merge, current: null, before: null }
    const before = await readDocument({ payload, type: 'session', id, locale })
    await write(given, { id, data: changedData(payload, before, merge.write) })
    return { merge, current, before }
  })
  const { merge, current, before } = step
  if (!current) return { outcomes: merge.outcomes, result: null, isSaved: false }
  if (!current.isPublic) return { outcomes: merge.outcomes, result: null, isSaved: true }
  const result = await publish(given, id)
  if (result.ok) return { outcomes: merge.outcomes, result, isSaved: true }
  const data = { ...factsData(payload, current.facts), dates: before['dates'] }
  await withDocumentLock(documentKey('session', id), () => write(given, { id, data }))
  return { outcomes: refused(merge.outcomes), result, isSaved: false }
}

/** The session as it is now, for whoever imports: by its id, or by dates that an import gave it. */
async function currentOf(
  { payload, user, known }: Running,
  accepted: Accepted,
): Promise<KnownSession | null> {
  const dates = new Set(accepted.dates.map(({ id }) => id))
  const found = known.sessions.find((session) =>
    accepted.id === null
      ? session.dates.some(({ id }) => dates.has(id))
      : session.id === accepted.id,
  )
  if (!found) return null
  const doc = await payload.findByID({
    collection: collectionSlugs.session,
    id: found.id,
    ...{ draft: true, depth: 0, overrideAccess: false, user, disableErrors: true },
  })
  return doc ? toKnown(doc, found.isPublic) : null
}

const write = (
  { payload, user }: Import,
  { id, data }: { id: string; data: Record<string, unknown> },
) => writeDocument({ payload, type: 'session', id, locale, data, draft: true, user })

const publish = ({ payload, user, by }: Import, id: string) =>
  publishLanguage({ payload, type: 'session', id, locale, by, byId: String(user.id) })

async function isFree(payload: BasePayload, slug: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: collectionSlugs.session,
    where: { slug: { equals: slug } },
    overrideAccess: true,
  })
  return totalDocs === 0
}

const refused = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.map((each) =>
    each.outcome === 'created' || each.outcome === 'changed'
      ? { ...each, outcome: 'refused' }
      : each,
  )
