import type { Access } from 'payload'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import type { Source } from '../publish/read.ts'
import { isOwn, isOwnAsItStands } from './is-own.ts'
import { namedGovernorates } from './own-governorates.ts'

/**
 * To change and delete one document: a coordinator reaches what names one of the own governorates.
 * Several at once are nobody's: Payload asks of them by what was saved first, not by the newest draft.
 */
export function inOwnGovernorates(type: EntryType): Access {
  return ({ req, id }) => {
    const { payload, user } = req
    if (id === undefined) return false
    return isOwn({ payload, collection: collectionSlugs[type], id, user, req })
  }
}

/**
 * To make a document: a coordinator makes those that name one of the own governorates. An empty form,
 * which names none yet, may be opened; the own ones are filled in on saving.
 */
export function createsInOwnGovernorates(type: EntryType): Access {
  return ({ req: { user }, data }) => {
    const doc = (data ?? {}) as Source
    const namesNone = namedGovernorates(type, doc).every((named) => !named)
    return namesNone || isOwnAsItStands({ collection: collectionSlugs[type], doc, user })
  }
}
