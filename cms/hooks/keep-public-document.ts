import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { entryTypeOf } from '#schema/slugs'
import { waitingGoLive } from '../go-live/waiting-go-live.ts'
import { messages } from '../labels/messages.ts'
import { say } from '../labels/say.ts'
import { scheduleMessages } from '../labels/schedule-publish.ts'
import { currentPublications, pendingPublications } from '../publish/current-publications.ts'
import { entryRows } from '../publish/entry-history.ts'

/**
 * Refuses to delete a document that readers still see in some language, or will see: what is scheduled
 * would go out without it, and a database may give its id to another one.
 */
export const keepPublicDocument: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const type = entryTypeOf(collection.slug)
  if (!type) return
  const { payload, i18n } = req
  const which = { payload, type, id: String(id) }
  const rows = await entryRows(which)
  const now = new Date()
  if (currentPublications(rows, now).some(({ action }) => action === 'publish')) {
    throw new APIError(say(messages.stillPublic, i18n.language), 409, null, true)
  }
  if (pendingPublications(rows, now).length > 0 || (await waitingGoLive(which))) {
    throw new APIError(say(scheduleMessages.stillScheduled, i18n.language), 409, null, true)
  }
}
