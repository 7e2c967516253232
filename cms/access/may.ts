import type { BasePayload, PayloadRequest } from 'payload'
import type { Locale } from '#schema/locales'
import { collectionSlugs, isGlobalType, type DocumentType } from '#schema/slugs'
import { isOwn } from './is-own.ts'
import { ownLanguages } from './own-languages.ts'
import { reachOf } from './rights.ts'
import { subjectOf, type Act } from './role-table.ts'
import { staffRole, type Asker } from './staff-role.ts'

export { canEver } from './rights.ts'

type Question = {
  payload: BasePayload
  user: Asker
  act: Act
  type: DocumentType
  /** The document's id, a global's name; without one, what is asked for is a new document. */
  id?: number | string
  /** The language of the text that is acted on. A translator is refused where none is named. */
  locale?: Locale
  /** The request that it is part of. */
  req?: PayloadRequest
}

/** Whether somebody may do this with this document in this language; see `isOwn` for what is own. */
export async function may({ user, act, type, id, locale, ...rest }: Question): Promise<boolean> {
  const reach = reachOf(user, act, subjectOf(type))
  if (reach !== 'own') return reach === 'all'
  if (staffRole(user) === 'translator') {
    return locale !== undefined && ownLanguages(user).includes(locale)
  }
  if (id === undefined) return act === 'create'
  return !isGlobalType(type) && isOwn({ ...rest, collection: collectionSlugs[type], id, user })
}
