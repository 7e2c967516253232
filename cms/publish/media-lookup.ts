import { basename, join } from 'node:path'
import type { BasePayload } from 'payload'
import type { Media } from '#schema/values'
import { freezeBlob } from './blobs-fs.ts'
import { idOf, number, text, type Lookups, type Source } from './read.ts'

/** The fields of a document that name a file. */
export const fileFields = ['hero', 'file', 'cover'] as const

/** Reads the files that a document names, so that a mapper can look them up by id. */
export async function lookupsFor(payload: BasePayload, doc: Source): Promise<Lookups> {
  return mediaLookups(
    payload,
    fileFields.flatMap((field) => idOf(doc[field]) ?? []),
  )
}

/** Reads files by their ids, so that a mapper can look them up; without ids, every file there is. */
export async function mediaLookups(
  payload: BasePayload,
  ids?: readonly string[],
): Promise<Lookups> {
  if (ids?.length === 0) return { media: () => null }
  const { docs } = await payload.find({
    collection: 'media',
    ...(ids ? { where: { id: { in: [...ids] } } } : {}),
    ...{ pagination: false, limit: 0, depth: 0, overrideAccess: true },
  })
  const byId = new Map(docs.map((file) => [String(file.id), toMedia(file)]))
  return { media: (id) => byId.get(id) ?? null }
}

/** Copies the files that halves name to where published files stay. */
export async function freezeMedia(payload: BasePayload, files: readonly Media[]): Promise<void> {
  const { dataDir } = payload.config.custom as { dataDir: string }
  for (const { sha256, filename } of files) {
    const source = join(dataDir, 'media', basename(filename))
    await freezeBlob({ dataDir, source, digest: sha256 })
  }
}

function toMedia(file: Source): Media {
  return {
    sha256: text(file['sha256']) ?? '',
    filename: text(file['filename']) ?? '',
    mimeType: text(file['mimeType']) ?? '',
    bytes: number(file['filesize']) ?? 0,
    width: number(file['width']),
    height: number(file['height']),
  }
}
