import { pageKindsOf } from '../../../scripts/lib/pages/page-kinds.ts'
import { released } from './snapshot-fs.ts'

/** One of every kind of page of the release under test that has a language. */
export const pageKinds = pageKindsOf(released)
