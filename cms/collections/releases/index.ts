import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody.ts'
import { staff } from '../../access/staff.ts'
import { label } from '../../labels/label.ts'
import { turnKinds, turnStates } from '../../release/types.ts'
import { releasesSlug } from './slug.ts'

/** What became of each release: rows of `cms/release/types.ts`, written by whoever makes releases. */
export const Releases: CollectionConfig = {
  slug: releasesSlug,
  labels: {
    singular: label('Release', 'إصدار', 'وەشان'),
    plural: label('Releases', 'الإصدارات', 'وەشانەکان'),
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    // Two processes that take a turn at once get one number, and one of them an error.
    { name: 'turn', type: 'number', required: true, unique: true },
    { name: 'kind', type: 'select', options: [...turnKinds], required: true },
    { name: 'state', type: 'select', options: [...turnStates], required: true, index: true },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'heartbeatAt', type: 'date', required: true },
    { name: 'endedAt', type: 'date' },
    // Which process makes it: where that is dead nobody needs to wait for its heartbeat.
    { name: 'holder', type: 'text' },
    { name: 'release', type: 'text' },
    { name: 'snapshotDigest', type: 'text' },
    // JSON each.
    { name: 'requests', type: 'textarea', required: true },
    { name: 'progress', type: 'textarea' },
    { name: 'summary', type: 'textarea' },
    { name: 'findings', type: 'textarea' },
  ],
}
