import type { CollectionConfig } from 'payload'
import { localeCodes } from '#schema/locales'
import { entryTypes, globalTypes } from '#schema/slugs'
import { nobody } from '../../access/nobody.ts'
import { staff } from '../../access/staff.ts'
import { onlyByCommand } from '../../hooks/append-only.ts'
import { label } from '../../labels/label.ts'
import { goLiveStates } from '../../go-live/types.ts'
import { goLivesSlug } from './slug.ts'

/** What goes out as soon as its languages are ready: rows of `cms/go-live/types.ts`. */
export const GoLives: CollectionConfig = {
  slug: goLivesSlug,
  labels: {
    singular: label('Going live together', 'النشر معاً', 'پێکەوە بڵاوکردنەوە'),
    plural: label('Going live together', 'النشر معاً', 'پێکەوە بڵاوکردنەوە'),
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  admin: { hidden: true },
  hooks: { beforeChange: [onlyByCommand] },
  indexes: [{ fields: ['type', 'entry'] }],
  fields: [
    { name: 'type', type: 'select', options: [...entryTypes, ...globalTypes], required: true },
    { name: 'entry', type: 'text', required: true },
    {
      name: 'locales',
      type: 'select',
      hasMany: true,
      options: [...localeCodes],
      required: true,
      // By its own name it would be taken for the table of translated fields.
      dbName: 'go_lives_languages',
    },
    { name: 'notBefore', type: 'date' },
    { name: 'state', type: 'select', options: [...goLiveStates], required: true, index: true },
    // Why the last attempt failed, as JSON of problems.
    { name: 'problems', type: 'textarea' },
    { name: 'byId', type: 'text', required: true },
    { name: 'byName', type: 'text', required: true },
  ],
}
