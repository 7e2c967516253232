import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { centreFields } from './fields.ts'

/** Places where people can walk in. */
export const Centres = entryCollection({
  type: 'centre',
  labels: typeLabels.centre,
  fields: centreFields,
})
