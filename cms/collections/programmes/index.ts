import { label } from '../../labels/label.ts'
import { entryCollection } from '../entry-collection.ts'
import { programmeFields } from './fields.ts'

/** Programmes and referral systems that centres lead to. */
export const Programmes = entryCollection({
  type: 'programme',
  labels: {
    singular: label('Programme', 'برنامج', 'بەرنامە'),
    plural: label('Programmes', 'البرامج', 'بەرنامەکان'),
  },
  fields: programmeFields,
})
