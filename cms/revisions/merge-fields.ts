import type { Source } from '../publish/read.ts'
import { fieldDigest, isFilledIn, type Revision } from './revision.ts'

const nothing = fieldDigest(null)

/** A save put together with what others saved meanwhile. */
export type Merged = {
  /** What is to be saved. */
  data: Record<string, unknown>
  /** Fields that this save changes. */
  changed: string[]
  /** Fields that stay as others left them since: whoever sent the form has not seen them so. */
  taken: string[]
  /** Fields that this save and another one changed to different values: none may be lost. */
  conflicts: string[]
}

/**
 * Puts a form's save together with what the document says by now, field by field: what the form did not
 * touch stays as others left it.
 * @param base what the form was filled from
 * @param own digests that the same form saved since
 */
export function mergeFields({
  base,
  own,
  saved,
  data,
}: {
  base: Revision['fields']
  own: Revision['fields']
  saved: Source
  data: Source
}): Merged {
  const merged: Merged = { data: { ...data }, changed: [], taken: [], conflicts: [] }
  for (const key of Object.keys(data).filter(isFilledIn)) {
    // MongoDB leaves out what nobody wrote yet.
    const filledFrom = base[key] ?? nothing
    const sent = fieldDigest(data[key])
    const now = fieldDigest(saved[key])
    if (sent === now) continue
    if (now === filledFrom || now === own[key]) merged.changed.push(key)
    else if (sent === filledFrom || sent === own[key]) {
      merged.data[key] = saved[key]
      merged.taken.push(key)
    } else merged.conflicts.push(key)
  }
  return merged
}
