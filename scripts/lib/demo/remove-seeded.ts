import type { BasePayload } from 'payload'
import { localeCodes } from '#schema/locales'
import { mediaIn, referenceKey } from '#schema/references'
import { globalTypes, entryTypes, type DocumentType } from '#schema/slugs'
import type { Reference } from '#schema/values'
import { documentKey } from '../../../cms/publish/document-lock.ts'
import { findRows } from '../../../cms/publish/publication-rows.ts'
import { readHalves } from '../../../cms/publish/read-document.ts'
import { publicationCounts } from '../seed/publication-counts.ts'
import { savedMoments } from '../seed/saved-moments.ts'
import { readSeedRecord, writeSeedRecord } from '../seed/seed-record.ts'
import { neededReferences } from './needed-references.ts'
import { nameOf } from './name-of.ts'
import { planRemoval, type Reason } from './plan-removal.ts'
import { removeDocument } from './remove-document.ts'
import { removeBlobs, removeUploads } from './remove-files-fs.ts'
import { unlinkDraft, unlinkRecord } from './unlink.ts'

type Removal = {
  payload: BasePayload
  dataDir: string
  /** Whether what staff have changed or published since goes too. */
  all: boolean
  now?: Date
}

/** What was removed, and what stays, by the names that people know it by, and why. */
export type Removed = { removed: number; files: number; keep: { name: string; reason: Reason }[] }

/**
 * Removes what seeding wrote and notes that it was on purpose. What staff made themselves stays, and so
 * does what they have worked on since unless `all` goes.
 * @returns `null` where nothing was seeded, or before seeding kept a record
 */
export async function removeSeeded(removal: Removal): Promise<Removed | null> {
  const { payload, dataDir, all, now = new Date() } = removal
  const record = await readSeedRecord(payload)
  if (!record) return null
  const moments = await savedMoments(payload)
  const publications = await publicationCounts(payload)
  const neededBy = (key: string) => needsOf(payload, key)
  const plan = await planRemoval({ record, moments, publications, all, neededBy })

  const frozen = await unlinkRecord(payload, () => false)
  for (const { type, id } of plan.remove) await removeDocument({ payload, type, id })
  const gone = new Set(plan.remove.map(({ type, id }) => documentKey(type, id)))
  const isGone = (target: Reference) => gone.has(referenceKey(target))
  const staying = [...moments.documents.keys()].filter((key) => !gone.has(key))
  for (const key of staying) await unlinkDraft({ payload, ...documentOf(key), isGone })
  const named = await unlinkRecord(payload, isGone)
  const used = await filesOf(payload, staying)
  const media = await removeUploads({
    ...{ payload, seeded: record.media, moments: moments.media, used, all },
  })
  await removeBlobs({ dataDir, candidates: frozen, named })

  const after = await savedMoments(payload)
  await writeSeedRecord(payload, {
    // Links were taken out of what is only needed: that was not staff's work.
    documents: plan.keep.map(({ document, reason }) => {
      const savedAt = after.documents.get(documentKey(document.type, document.id))
      return reason.kind === 'needed' ? { ...document, updatedAt: savedAt ?? '' } : document
    }),
    media,
    removedAt: record.removedAt ?? now.toISOString(),
  })
  const removed = plan.remove.filter(({ type, id }) => moments.documents.has(documentKey(type, id)))
  const keep = await Promise.all(
    plan.keep.map(async ({ document, reason }) => ({
      name: await nameOf({ payload, ...document }),
      reason:
        reason.kind === 'needed'
          ? { ...reason, by: await nameOf({ payload, ...documentOf(reason.by) }) }
          : reason,
    })),
  )
  return { removed: removed.length, files: record.media.length - media.length, keep }
}

function documentOf(key: string): { type: DocumentType; id: string } {
  const [name = '', id = ''] = key.split('/')
  const type = [...entryTypes, ...globalTypes].find((each) => each === name)
  if (!type) throw new Error(`"${name}" is no type.`)
  return { type, id }
}

// What its draft says counts, and so does what readers see of it.
async function needsOf(payload: BasePayload, key: string): Promise<string[]> {
  const { type, id } = documentOf(key)
  const rows = await findRows(payload, {
    and: [{ type: { equals: type } }, { entry: { equals: id } }],
  })
  const halves = [
    await readHalves({ payload, type, id, locale: localeCodes[0] ?? 'ar' }),
    ...rows.map(({ facts, text }) => ({ facts: facts ?? {}, text: text ?? {} })),
  ]
  return halves.flatMap((each) => neededReferences(type, each).map(referenceKey))
}

async function filesOf(payload: BasePayload, keys: readonly string[]): Promise<Set<string>> {
  const files = new Set<string>()
  for (const key of keys) {
    for (const locale of localeCodes) {
      const halves = await readHalves({ payload, ...documentOf(key), locale })
      for (const { sha256 } of mediaIn(halves)) files.add(sha256)
    }
  }
  return files
}
