import type { Published } from '#schema/types'

/** A draft as it would be published, for the preview of its page. */
export type PreviewAnswer = {
  /**
   * The entry or global in one language. What is missing in the draft is stood in for, and texts may be
   * longer than the contract allows; `null` where no page can be made of it.
   */
  entry: Published | null
  /** What stands in the way of publishing, as sentences in the editor's language. */
  problems: string[]
  /** What readers will not see for the time being: links to pages that are not public yet. */
  remarks: string[]
}
