import type { BasePayload, PayloadRequest } from 'payload'
import type { Locale } from '#schema/locales'
import { collectionSlugs, globalSlugs, isGlobalType, type DocumentType } from '#schema/slugs'

type Write = {
  payload: BasePayload
  type: DocumentType
  id: string | number
  locale: Locale
  data: Record<string, unknown>
  /** Whether it may be left half done; otherwise Payload's fields check it. */
  draft: boolean
  /** Brings the newest version up to date instead of adding one; entries only. */
  autosave?: boolean
  /** Whose rights count; without one, nobody is asked. */
  user?: PayloadRequest['user']
}

/** Saves one language of a document or global; its status stays `draft`. */
export async function writeDocument({
  payload,
  type,
  id,
  locale,
  data,
  draft,
  autosave = false,
  user,
}: Write): Promise<void> {
  const how = {
    locale,
    fallbackLocale: false,
    data: { ...data, _status: 'draft' },
    draft,
    depth: 0,
    overrideAccess: user === undefined,
    ...(user ? { user } : {}),
  } as const
  await (isGlobalType(type)
    ? payload.updateGlobal({ slug: globalSlugs[type], ...how })
    : payload.update({ collection: collectionSlugs[type], id, autosave, ...how }))
}
