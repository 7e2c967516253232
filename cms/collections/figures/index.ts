import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { figureFields } from './fields.ts'

/** Numbers with what they count, who counted and when. */
export const Figures = entryCollection({
  type: 'figure',
  labels: typeLabels.figure,
  defaultColumns: ['title', 'value', 'asOf'],
  fields: figureFields,
})
