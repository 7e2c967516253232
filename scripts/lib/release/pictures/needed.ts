import type { Snapshot } from '#schema/snapshot'
import type { Entry } from '#schema/types'
import type { Media } from '#schema/values'
import {
  filesOfPicture,
  picturesIn,
  type PictureFile,
  type PictureRole,
} from '../../../../site/lib/pictures.ts'

/** One picture of one entry's page, with all files that it is made of. */
export type NeededPicture = {
  entry: Entry
  /** The entry's field. */
  field: PictureRole
  media: Media
  files: PictureFile[]
}

/** Every picture that the pages of a snapshot show, once for each entry and language. */
export function neededPictures({ entries }: Pick<Snapshot, 'entries'>): NeededPicture[] {
  return entries.flatMap((entry) =>
    picturesIn(entry).map(({ role, media }) => ({
      entry,
      field: role,
      media,
      files: filesOfPicture({ media, role }),
    })),
  )
}

/** How many different pictures these are: the languages of an entry share theirs. */
export function countPictures(pictures: readonly NeededPicture[]): number {
  return new Set(pictures.map(({ field, media }) => `${field}/${media.sha256}`)).size
}

/**
 * The snapshot as its pages are made while some pictures are not there: these fields are empty, which
 * the contract allows. It keeps the digest, which names what is published and not what is shown of it.
 */
export function withoutPictures(snapshot: Snapshot, missing: readonly NeededPicture[]): Snapshot {
  if (missing.length === 0) return snapshot
  const fields = new Map<Entry, PictureRole[]>()
  for (const { entry, field } of missing) {
    fields.set(entry, [...(fields.get(entry) ?? []), field])
  }
  const entries = snapshot.entries.map((entry) => {
    const empty = (fields.get(entry) ?? []).map((field) => [field, null] as const)
    return empty.length === 0 ? entry : { ...entry, ...Object.fromEntries(empty) }
  })
  return { ...snapshot, entries }
}
