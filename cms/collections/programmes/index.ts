import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { programmeFields } from './fields.ts'

/** Programmes and referral systems that centres lead to. */
export const Programmes = entryCollection({
  type: 'programme',
  labels: typeLabels.programme,
  fields: programmeFields,
})
