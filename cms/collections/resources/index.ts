import { label } from '../../labels/label.ts'
import { entryCollection } from '../entry-collection.ts'
import { resourceFields } from './fields.ts'

/** Things to read, fill in, hear or see. */
export const Resources = entryCollection({
  type: 'resource',
  labels: {
    singular: label('Resource', 'مورد', 'سەرچاوە'),
    plural: label('Resources', 'الموارد', 'سەرچاوەکان'),
  },
  fields: resourceFields,
})
