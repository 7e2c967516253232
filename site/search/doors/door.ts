import type { Governorate } from '#schema/governorates'
import type { Need } from '#schema/needs'
import type { EntryType } from '#schema/slugs'

/** The types that people come for; everything else is found in the full text. */
export const doorTypes = [
  'service',
  'programme',
  'centre',
  'organisation',
  'course',
  'campaign',
  'guide',
  'term',
] as const satisfies readonly EntryType[]

/** One of the types that people come for. */
export type DoorType = (typeof doorTypes)[number]

/** What the first step of the search knows of an entry in one language. */
export type Door = {
  type: DoorType
  slug: string
  /** As on its page. */
  title: string
  /** What it is, as on its page, cut short at a word. */
  summary: string
  /**
   * Folded words, with spaces between, that find it beside those of title and summary: editors' keywords,
   * its titles in other languages, acronyms and other spellings. Never shown.
   */
  keys: string
  needs: readonly Need[]
  /** Where it is; empty means the whole country. */
  governorates: readonly Governorate[]
}
