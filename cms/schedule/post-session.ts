import type { BasePayload, PayloadRequest } from 'payload'
import { localeCodes, type Locale } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'
import { withDocumentLock } from '../publish/document-lock.ts'
import { publicLocales } from '../publish/entry-history.ts'
import { publishLanguage } from '../publish/publish.ts'
import type { PublishResult } from '../publish/publish-result.ts'
import { sessionData, twinKey } from './session-data.ts'
import type { PlannedDate, SessionPost } from './types.ts'

type Post = {
  payload: BasePayload
  user: NonNullable<PayloadRequest['user']>
  /** Who does it, as a name that outlives the account. */
  by: string
  post: SessionPost
  /** The dates of its plan. */
  dates: readonly PlannedDate[]
}

/**
 * Saves a session and publishes it in every language. What was posted before, word for word, is not
 * posted twice. Where it cannot be published, nothing of it stays.
 * @throws Forbidden where the person may not make it
 */
export async function postSession(posted: Post): Promise<{ id: string; result: PublishResult }> {
  const { payload, user, by } = posted
  const publish = (id: string) =>
    publishLanguage({
      ...{ payload, type: 'session', id, locale: localeCodes[0] ?? 'ar' },
      ...{ by, byId: String(user.id) },
    })
  return withDocumentLock(`post/${user.id}`, async () => {
    const twin = await findTwin(posted)
    if (twin !== null) {
      const published = await publicLocales({ payload, type: 'session', id: twin })
      const isPublic = published.length > 0
      return { id: twin, result: isPublic ? alreadyPublic(published) : await publish(twin) }
    }
    const id = await create(posted)
    let isKept = false
    try {
      const result = await publish(id)
      isKept = result.ok
      return { id, result }
    } finally {
      if (!isKept) await remove(payload, id)
    }
  })
}

const alreadyPublic = (published: Locale[]): PublishResult => ({
  ...{ ok: true, scheduled: null, published, followed: [], behind: [], leftOut: [] },
})

async function findTwin({ payload, user, post, dates }: Post): Promise<string | null> {
  const { docs } = await payload.find({
    collection: collectionSlugs.session,
    where: { trainer: { equals: user.id } },
    ...{ draft: true, pagination: false, depth: 0, overrideAccess: true },
  })
  const key = twinKey(sessionData(post, dates))
  const twin = docs.find((doc) => twinKey(doc) === key)
  return twin ? String(twin.id) : null
}

async function create({ payload, user, post, dates }: Post): Promise<string> {
  const data = sessionData(post, dates)
  const own = (id: string | null) => databaseId(payload, id)
  const { id } = await payload.create({
    collection: collectionSlugs.session,
    data: {
      ...data,
      ...{ course: own(data.course), centre: own(data.centre), owner: own(data.owner) },
      trainer: user.id,
      _status: 'draft',
    },
    ...{ draft: true, depth: 0, overrideAccess: false, user },
  })
  return String(id)
}

// SQLite counts: an id that came as text must be a number there.
function databaseId(payload: BasePayload, id: string | null): string | number | null {
  return id !== null && payload.db.defaultIDType === 'number' ? Number(id) : id
}

async function remove(payload: BasePayload, id: string): Promise<void> {
  await payload.delete({ collection: collectionSlugs.session, id, overrideAccess: true, depth: 0 })
}
