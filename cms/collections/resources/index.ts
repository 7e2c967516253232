import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { resourceFields } from './fields.ts'

/** Things to read, fill in, hear or see. */
export const Resources = entryCollection({
  type: 'resource',
  labels: typeLabels.resource,
  fields: resourceFields,
})
