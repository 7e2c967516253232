import type { BasePayload, CollectionSlug, PayloadRequest } from 'payload'
import { entryTypeOf } from '#schema/slugs'
import { idOf, type Source } from '../publish/read.ts'
import { namedGovernorates, ownGovernorates } from './own-governorates.ts'
import { ownCentre } from './own-centre.ts'
import { staffRole, type Asker } from './staff-role.ts'

type Which = {
  payload: BasePayload
  collection: CollectionSlug
  id: number | string
  user: Asker
  /** The request that it is part of. */
  req?: PayloadRequest
}

/**
 * Whether a document is somebody's own: a trainer's, where its `centre` is theirs, a coordinator's, where
 * it names one of their governorates. Of the latter the newest draft decides. A trainer's must be own
 * as it was saved too: what is saved and the newest draft can name different centres, and a trainer
 * could write over what an editor has just given to others.
 */
export async function isOwn({ payload, collection, id, user, req }: Which): Promise<boolean> {
  for (const draft of staffRole(user) === 'coordinator' ? [true] : [false, true]) {
    const doc = await payload.findByID({
      ...{ collection, id, draft, depth: 0, overrideAccess: true, disableErrors: true },
      ...(req ? { req } : {}),
    })
    if (!isOwnAsItStands({ collection, doc, user })) return false
  }
  return true
}

/** Whether a document would be somebody's own with these fields; see `isOwn`. */
export function isOwnAsItStands({
  collection,
  doc,
  user,
}: {
  collection: CollectionSlug
  doc: Source | null
  user: Asker
}): boolean {
  const role = staffRole(user)
  if (doc === null) return false
  if (role === 'trainer') return idOf(doc['centre']) === String(ownCentre(user))
  const type = entryTypeOf(collection)
  if (role !== 'coordinator' || type === undefined) return false
  const own: readonly unknown[] = ownGovernorates(user) ?? []
  return namedGovernorates(type, doc).some((named) => own.includes(named))
}
