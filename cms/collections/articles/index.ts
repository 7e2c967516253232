import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { articleFields } from './fields.ts'

/** News. */
export const Articles = entryCollection({
  type: 'article',
  labels: typeLabels.article,
  defaultColumns: ['title', 'date'],
  fields: articleFields,
})
