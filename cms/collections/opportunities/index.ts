import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { opportunityFields } from './fields.ts'

/** What enterprises offer to people whom a centre sends. */
export const Opportunities = entryCollection({
  type: 'opportunity',
  labels: typeLabels.opportunity,
  defaultColumns: ['title', 'kind', 'deadline'],
  fields: opportunityFields,
})
