import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { guideFields } from './fields.ts'

/** Guidance in steps. */
export const Guides = entryCollection({
  type: 'guide',
  labels: typeLabels.guide,
  fields: guideFields,
})
