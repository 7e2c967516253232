import type { BasePayload, CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../publish/read.ts'
import { isEditor } from './editors.ts'
import { ownCentre } from './own-centre.ts'
import type { Asker } from './staff-role.ts'

type Which = {
  payload: BasePayload
  collection: CollectionSlug
  id: number | string
  user: Asker
  /** The request that it is part of. */
  req?: PayloadRequest
}

/**
 * Whether somebody may change a document that has a `centre`: an editor every one, a trainer one of the
 * own centre. What is saved and the newest draft can name different centres; both must be the own one
 * then, or a trainer could write over what an editor has just given to others.
 */
export async function isOwn({ payload, collection, id, user, req }: Which): Promise<boolean> {
  if (isEditor(user)) return true
  const centre = ownCentre(user)
  if (centre === null) return false
  for (const draft of [false, true]) {
    const doc = await payload.findByID({
      ...{ collection, id, draft, depth: 0, overrideAccess: true, disableErrors: true },
      ...(req ? { req } : {}),
    })
    if (idOf((doc as { centre?: unknown } | null)?.centre) !== String(centre)) return false
  }
  return true
}
