import type { Governorate } from '#schema/governorates'
import type { Need } from '#schema/needs'
import type { EntryType } from '#schema/slugs'

/** A piece of text and whether the query asked for it. */
export type Piece = { text: string; isMatch: boolean }

/** What both steps of the search say of a result. */
export type Finding = {
  type: EntryType | 'place' | 'file'
  path: string
  /** The original title, in pieces. */
  title: readonly Piece[]
  /** The original text around what was found, in pieces. */
  excerpt: readonly Piece[]
}

/** What narrows a search; a key that is left out does not. */
export type Narrowing = {
  type?: Finding['type']
  need?: Need
  governorate?: Governorate
  /** A centre's slug. */
  centre?: string
}
