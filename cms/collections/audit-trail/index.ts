import type { CollectionConfig } from 'payload'
import { localeCodes } from '#schema/locales'
import { administrators } from '../../access/administrators.ts'
import { nobody } from '../../access/nobody.ts'
import { auditActions } from '../../audit/types.ts'
import { auditExportEndpoint } from '../../endpoints/audit-export.ts'
import { appendOnly, onlyByCommand } from '../../hooks/append-only.ts'
import { label } from '../../labels/label.ts'
import { auditTrailSlug } from './slug.ts'

/** What was done, by whom: rows of `cms/audit/types.ts`, append-only, read by administrators. */
export const AuditTrail: CollectionConfig = {
  slug: auditTrailSlug,
  labels: {
    singular: label('Record', 'قيد', 'تۆمار'),
    plural: label('Audit trail', 'سجل الأعمال', 'تۆماری کارەکان'),
  },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody },
  admin: { hidden: true },
  hooks: { beforeOperation: [appendOnly], beforeChange: [onlyByCommand] },
  endpoints: [auditExportEndpoint],
  fields: [
    { name: 'action', type: 'select', options: [...auditActions], required: true, index: true },
    // A document type, `account`, `media` or `release`.
    { name: 'subject', type: 'text', required: true, index: true },
    { name: 'subjectId', type: 'text', required: true },
    // How people knew it then: a slug, a release's id, or an account's name.
    { name: 'subjectName', type: 'text', required: true },
    { name: 'locale', type: 'select', options: [...localeCodes] },
    // Before and after, as JSON.
    { name: 'details', type: 'textarea' },
    { name: 'byId', type: 'text' },
    { name: 'byName', type: 'text', required: true },
  ],
}
