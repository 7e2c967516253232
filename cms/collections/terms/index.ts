import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { termFields } from './fields.ts'

/** Words of the glossary. */
export const Terms = entryCollection({
  type: 'term',
  labels: typeLabels.term,
  fields: termFields,
})
