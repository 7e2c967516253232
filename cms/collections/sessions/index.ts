import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { sessionFields } from './fields.ts'

/** Dated things: they have no text, and are published in every language at once. */
export const Sessions = entryCollection({
  type: 'session',
  labels: typeLabels.session,
  useAsTitle: 'slug',
  defaultColumns: ['slug', 'centre', 'updatedAt'],
  fields: sessionFields,
})
