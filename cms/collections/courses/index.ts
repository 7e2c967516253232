import { label } from '../../labels/label.ts'
import { entryCollection } from '../entry-collection.ts'
import { courseFields } from './fields.ts'

/** Courses that are given again and again. */
export const Courses = entryCollection({
  type: 'course',
  labels: {
    singular: label('Course', 'دورة', 'خول'),
    plural: label('Courses', 'الدورات', 'خولەکان'),
  },
  fields: courseFields,
})
