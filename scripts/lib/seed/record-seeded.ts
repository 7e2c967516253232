import type { BasePayload } from 'payload'
import type { DocumentType } from '#schema/slugs'
import { documentKey } from '../../../cms/publish/document-lock.ts'
import { savedMoments } from './saved-moments.ts'
import { publicationCounts } from './publication-counts.ts'
import { writeSeedRecord } from './seed-record.ts'

type Written = {
  payload: BasePayload
  documents: readonly { type: DocumentType; id: string }[]
  /** Ids of uploaded files. */
  media: readonly string[]
}

/** Notes what seeding has just written, so that later changes can be told from it. */
export async function recordSeeded({ payload, documents, media }: Written): Promise<void> {
  const moments = await savedMoments(payload)
  const counts = await publicationCounts(payload)
  await writeSeedRecord(payload, {
    documents: documents.map(({ type, id }) => ({
      type,
      id,
      updatedAt: moments.documents.get(documentKey(type, id)) ?? '',
      publications: counts.get(documentKey(type, id)) ?? 0,
    })),
    media: media.map((id) => ({ id, updatedAt: moments.media.get(id) ?? '' })),
    removedAt: null,
  })
}
