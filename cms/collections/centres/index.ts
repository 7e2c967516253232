import { label } from '../../labels/label.ts'
import { entryCollection } from '../entry-collection.ts'
import { centreFields } from './fields.ts'

/** Places where people can walk in. */
export const Centres = entryCollection({
  type: 'centre',
  labels: {
    singular: label('Centre', 'مركز', 'ناوەند'),
    plural: label('Centres', 'المراكز', 'ناوەندەکان'),
  },
  fields: centreFields,
})
