import type { BasePayload } from 'payload'
import { collectionSlugs, entryTypes, globalSlugs, globalTypes } from '#schema/slugs'
import { documentKey } from '../../../cms/publish/document-lock.ts'

/** When each document, by `<type>/<id>`, and each uploaded file, by its id, was last saved. */
export type SavedMoments = {
  documents: ReadonlyMap<string, string>
  media: ReadonlyMap<string, string>
}

/** Reads when everything that is there was last saved, drafts included. */
export async function savedMoments(payload: BasePayload): Promise<SavedMoments> {
  const documents = new Map<string, string>()
  for (const type of entryTypes) {
    for (const [id, at] of await momentsOf(payload, collectionSlugs[type])) {
      documents.set(documentKey(type, id), at)
    }
  }
  for (const type of globalTypes) {
    const { updatedAt } = (await payload.findGlobal({
      slug: globalSlugs[type],
      draft: true,
      depth: 0,
      overrideAccess: true,
    })) as { updatedAt?: string | null }
    if (updatedAt) documents.set(documentKey(type, type), updatedAt)
  }
  return { documents, media: new Map(await momentsOf(payload, 'media')) }
}

async function momentsOf(payload: BasePayload, collection: string): Promise<[string, string][]> {
  const { docs } = await payload.find({
    collection,
    draft: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { updatedAt: true },
  })
  return docs.map(({ id, updatedAt }) => [String(id), String(updatedAt)])
}
