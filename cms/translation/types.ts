import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import type { LanguageState } from '../states/types.ts'
import type { FormValue } from './form-values.ts'
import type { FoundTerm } from './glossary.ts'
import type { TextField } from './text-fields.ts'
import type { DiffSegment } from './word-diff.ts'

/** What the source says anew since a text was translated. */
export type SourceChange = {
  /** Since when, as an ISO instant. */
  since: string
  /** What was translated, and what the source says by now. */
  segments: DiffSegment[]
}

/** One text of a document beside its source. */
export type TranslationField = TextField & {
  /** As the contract has it: a text, lines, a body; `null` where the source says nothing. */
  source: unknown
  /** As the source's form has it, for whoever starts from it; for bodies alone, and `null` elsewhere. */
  sourceBody: FormValue
  value: FormValue
  /** Digest of `value`: sent back with a change of it, so that nobody's text is overwritten unseen. */
  base: string
  change: SourceChange | null
}

/** A document's texts in one language beside those of the language it was written in. */
export type Translation = {
  type: DocumentType
  id: string
  locale: Locale
  sourceLanguage: Locale
  /** The title in the language of the source; `null` where it has none. */
  title: string | null
  /** Whether the source's texts are what readers see; otherwise they are its draft. */
  isSourcePublic: boolean
  /** Whether somebody writes on the source: its draft says something else than what readers see. */
  isSourceChanging: boolean
  state: LanguageState
  fields: TranslationField[]
  /** Words of the glossary in the source, in the order in which it uses them. */
  terms: FoundTerm[]
}

/** A text that was not saved because somebody else changed it meanwhile. */
export type Refused = {
  path: string
  /** What stands there now; `null` also where the row is gone. */
  theirs: FormValue
  /** Its digest: a save that names it replaces it. `null` where the row is gone. */
  base: string | null
}

/** What a save did. */
export type Saved = {
  /** The digest of each text that now stands as it was sent, by its path. */
  saved: Record<string, string>
  refused: Refused[]
}
