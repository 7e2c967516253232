import type { CollectionConfig } from 'payload'
import { localeCodes } from '#schema/locales'
import { publicationActions } from '#schema/publication'
import { entryTypes, globalTypes } from '#schema/slugs'
import { editors } from '../../access/editors.ts'
import { nobody } from '../../access/nobody.ts'
import { appendOnly, onlyByCommand } from '../../hooks/append-only.ts'
import { label } from '../../labels/label.ts'

/**
 * The public record, append-only: rows of `#schema/publication`. The public state of an entry or
 * global in a language is its newest row that is due.
 */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: {
    singular: label('Publication', 'نشر', 'بڵاوکردنەوە'),
    plural: label('Publications', 'سجل النشر', 'تۆماری بڵاوکردنەوە'),
  },
  access: { create: nobody, read: editors, update: nobody, delete: nobody },
  admin: { hidden: true },
  hooks: { beforeOperation: [appendOnly], beforeChange: [onlyByCommand] },
  indexes: [{ fields: ['type', 'entry', 'locale', 'effectiveAt'] }],
  fields: [
    { name: 'type', type: 'select', options: [...entryTypes, ...globalTypes], required: true },
    // Text, not a relationship: the record outlives the document.
    { name: 'entry', type: 'text', required: true },
    { name: 'locale', type: 'select', options: [...localeCodes], required: true },
    { name: 'action', type: 'select', options: [...publicationActions], required: true },
    { name: 'effectiveAt', type: 'date', required: true, index: true },
    { name: 'schemaVersion', type: 'number', required: true },
    { name: 'slug', type: 'text' },
    // JSON kept as text: it stays to the letter what was published, whatever a database makes of
    // nested lists and of full stops in keys.
    { name: 'facts', type: 'textarea' },
    { name: 'text', type: 'textarea' },
    { name: 'textPublishedAt', type: 'date' },
    { name: 'sources', type: 'textarea' },
    { name: 'meanings', type: 'textarea' },
    { name: 'basis', type: 'textarea' },
    { name: 'instead', type: 'textarea' },
    { name: 'cancels', type: 'text' },
    { name: 'byId', type: 'text' },
    { name: 'byName', type: 'text', required: true },
  ],
}
