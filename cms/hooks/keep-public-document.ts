import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { entryTypeOf } from '#schema/slugs'
import { say } from '../labels/say.ts'
import { messages } from '../labels/messages.ts'
import { publicLocales } from '../publish/entry-history.ts'

/** Refuses to delete a document that readers still see in some language. */
export const keepPublicDocument: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const type = entryTypeOf(collection.slug)
  if (!type) return
  const locales = await publicLocales({ payload: req.payload, type, id: String(id) })
  if (locales.length > 0) {
    throw new APIError(say(messages.stillPublic, req.i18n.language), 409, null, true)
  }
}
