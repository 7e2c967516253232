import type { CollectionConfig } from 'payload'
import { localeCodes } from '#schema/locales'
import { entryTypes, globalTypes } from '#schema/slugs'
import { nobody } from '../../access/nobody.ts'
import { staff } from '../../access/staff.ts'
import { appendOnly, onlyByCommand } from '../../hooks/append-only.ts'
import { label } from '../../labels/label.ts'
import { reviewSteps } from '../../review/types.ts'
import { reviewsSlug } from './slug.ts'

/** What was said about drafts before they went out: rows of `cms/review/types.ts`, append-only. */
export const Reviews: CollectionConfig = {
  slug: reviewsSlug,
  labels: {
    singular: label('Review', 'مراجعة', 'پێداچوونەوە'),
    plural: label('Reviews', 'المراجعات', 'پێداچوونەوەکان'),
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  admin: { hidden: true },
  hooks: { beforeOperation: [appendOnly], beforeChange: [onlyByCommand] },
  indexes: [{ fields: ['type', 'entry', 'locale'] }],
  fields: [
    { name: 'type', type: 'select', options: [...entryTypes, ...globalTypes], required: true },
    { name: 'entry', type: 'text', required: true },
    { name: 'locale', type: 'select', options: [...localeCodes], required: true },
    { name: 'step', type: 'select', options: [...reviewSteps], required: true },
    { name: 'remark', type: 'textarea' },
    { name: 'digest', type: 'text', required: true },
    // JSON kept as text, as in publications.
    { name: 'basis', type: 'textarea' },
    { name: 'byId', type: 'text', required: true },
    { name: 'byName', type: 'text', required: true },
  ],
}
