import { label } from '../../labels/label.ts'
import { entryCollection } from '../entry-collection.ts'
import { serviceFields } from './fields.ts'

/** What a centre does for people. */
export const Services = entryCollection({
  type: 'service',
  labels: {
    singular: label('Service', 'خدمة', 'خزمەتگوزاری'),
    plural: label('Services', 'الخدمات', 'خزمەتگوزارییەکان'),
  },
  fields: serviceFields,
})
