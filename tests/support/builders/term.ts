import type { Term } from '#schema/term'
import { commonText, envelope } from './envelope.ts'

/** A term with an acronym. */
export function aTerm(own: Partial<Term> = {}): Term {
  return {
    ...envelope('term', own),
    ...commonText('Migrant Resource Centre'),
    acronym: 'MRC',
    about: null,
    otherSpellings: [],
    ...own,
  }
}
