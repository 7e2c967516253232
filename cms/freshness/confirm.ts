import type { BasePayload, PayloadRequest } from 'payload'
import { localeCodes, type Locale } from '#schema/locales'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import { recordAudit } from '../audit/record-audit.ts'
import { byName } from '../endpoints/by-name.ts'
import { currentPublications, nextMoment } from '../publish/current-publications.ts'
import { documentKey, withDocumentLock } from '../publish/document-lock.ts'
import { entryRows } from '../publish/entry-history.ts'
import { followSchedule } from '../publish/follow-schedule.ts'
import { appendRow } from '../publish/publication-rows.ts'
import { reference, text } from '../publish/read.ts'
import { readDocument } from '../publish/read-document.ts'
import { dayOf } from '../schedule/baghdad.ts'
import { followFreshness, type Freshness } from './follow-freshness.ts'
import { nextCheck } from './next-check.ts'

type Confirm = {
  payload: BasePayload
  type: EntryType
  id: string
  user: NonNullable<PayloadRequest['user']>
  /** The machine's time where it is not given. */
  now?: Date
}

/** What was confirmed, and the languages whose readers see the new day. */
export type Confirmed = { freshness: Freshness; followed: Locale[] }

/**
 * Says that an entry is still right: the day goes into the draft, into every public language and into
 * what is scheduled, and nothing else of the draft does. The office is the person's centre, or else the
 * entry's owner.
 * @returns `null` for types that are not checked again
 * @throws NotFound when there is no such entry
 */
export async function confirmEntry({
  payload,
  type,
  id,
  user,
  now: asked = new Date(),
}: Confirm): Promise<Confirmed | null> {
  const checkedOn = dayOf(asked.toISOString())
  const nextCheckDue = nextCheck(type, checkedOn)
  if (nextCheckDue === null) return null
  return withDocumentLock(documentKey(type, id), async () => {
    const doc = await readDocument({ payload, type, id, locale: localeCodes[0] ?? 'ar' })
    const checkedBy = reference('centre', user['centre']) ?? reference('centre', doc['owner'])
    const freshness = { checkedOn, checkedBy, nextCheckDue } as Freshness
    await saveInDraft({ payload, type, id, freshness })

    const rows = await entryRows({ payload, type, id })
    const now = nextMoment(rows, asked)
    const by = { byId: String(user.id), byName: byName(user) }
    const current = currentPublications(rows, now).filter(({ action }) => action === 'publish')
    const followed: Locale[] = []
    for (const row of current) {
      const next = followFreshness(row, { freshness, effectiveAt: now.toISOString(), ...by })
      if (!next) continue
      await appendRow(payload, next)
      followed.push(row.locale)
    }
    await followSchedule({ payload, type, id, now, by: by.byName })
    await recordAudit(payload, {
      ...{ action: 'confirmed', subject: type, subjectId: id, locale: null, ...by },
      subjectName: text(doc['slug']) ?? `#${id}`,
      details: { checkedOn, nextCheckDue },
    })
    return { freshness, followed }
  })
}

// Whoever may confirm need not be allowed to write facts, so nobody is asked.
async function saveInDraft({
  payload,
  type,
  id,
  freshness,
}: Omit<Confirm, 'user' | 'now'> & { freshness: Freshness }): Promise<void> {
  const { checkedOn, checkedBy, nextCheckDue } = freshness
  // Days are kept as moments around noon; SQLite counts, so a centre's id must be a number there.
  const noon = (day: string) => `${day}T09:00:00.000Z`
  const centre =
    checkedBy && payload.db.defaultIDType === 'number' ? Number(checkedBy.id) : checkedBy?.id
  await payload.update({
    collection: collectionSlugs[type],
    id,
    data: {
      _status: 'draft',
      freshness: {
        ...{ checkedOn: noon(checkedOn), nextCheckDue: noon(nextCheckDue) },
        checkedBy: centre ?? null,
      },
    },
    ...{ draft: true, depth: 0, overrideAccess: true },
  })
}
