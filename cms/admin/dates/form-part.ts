import type { Locale } from '#schema/locales'
import type { Desk } from './desk.ts'
import type { Draft } from './draft.ts'
import type { FieldProblems } from './problems.ts'

/** What every part of the form works with. */
export type FormPart = {
  draft: Draft
  desk: Pick<Desk, 'courses' | 'centres'>
  problems: FieldProblems
  language: Locale
  /** Takes over values as they are. */
  onChange: (values: Partial<Draft>) => void
}
