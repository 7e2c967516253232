import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { pageFields } from './fields.ts'

/** Pages about the centres and the site itself. */
export const Pages = entryCollection({
  type: 'page',
  labels: typeLabels.page,
  fields: pageFields,
})
