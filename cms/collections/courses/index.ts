import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { courseFields } from './fields.ts'

/** Courses that are given again and again. */
export const Courses = entryCollection({
  type: 'course',
  labels: typeLabels.course,
  fields: courseFields,
})
