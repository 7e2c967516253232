import type { BasePayload } from 'payload'
import { collectionSlugs, type DocumentType } from '#schema/slugs'
import { isEditor } from './editors.ts'
import { isOwn } from './is-own.ts'
import type { Asker } from './staff-role.ts'

/** Whether somebody may save, publish and withdraw a document or global. */
export async function mayChange({
  payload,
  type,
  id,
  user,
}: {
  payload: BasePayload
  type: DocumentType
  id: string
  user: Asker
}): Promise<boolean> {
  if (type !== 'session') return isEditor(user)
  return isOwn({ payload, collection: collectionSlugs.session, id, user })
}
