import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { serviceFields } from './fields.ts'

/** What a centre does for people. */
export const Services = entryCollection({
  type: 'service',
  labels: typeLabels.service,
  fields: serviceFields,
})
