import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { byTable } from '../../access/by-table.ts'
import { reachOf } from '../../access/rights.ts'
import { mediaUsedInEndpoint } from '../../endpoints/used-in.ts'
import { usedInPanel } from '../../fields/desk-panels.ts'
import { auditDeletion } from '../../audit/audit-deletion.ts'
import { staffRole } from '../../access/staff-role.ts'
import { stampDigest } from '../../hooks/stamp-digest.ts'
import { label } from '../../labels/label.ts'

/** Files of drafts. What is published is frozen apart from them, so they can be replaced freely. */
export function media(dataDir: string): CollectionConfig {
  return {
    slug: 'media',
    labels: {
      singular: label('File', 'ملف', 'فایل'),
      plural: label('Files', 'الملفات', 'فایلەکان'),
    },
    access: {
      create: byTable('create', 'media'),
      read: byTable('read', 'media'),
      update: byTable('facts', 'media'),
      delete: byTable('delete', 'media'),
    },
    admin: {
      hidden: ({ user }) =>
        reachOf(user, staffRole(user) === 'trainer' ? 'create' : 'read', 'media') === null,
      hideAPIURL: true,
      group: label('Content', 'المحتوى', 'ناوەڕۆک'),
      defaultColumns: ['filename', 'updatedAt'],
    },
    upload: {
      staticDir: join(dataDir, 'media'),
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
      crop: false,
      focalPoint: false,
      pasteURL: false,
    },
    hooks: { beforeChange: [stampDigest], afterDelete: [auditDeletion] },
    fields: [
      {
        name: 'sha256',
        type: 'text',
        index: true,
        label: label('Digest', 'البصمة الرقمية', 'پەنجەمۆری فایل'),
        admin: { readOnly: true, hidden: true },
        access: { create: () => false, update: () => false },
      },
      usedInPanel,
    ],
    endpoints: [mediaUsedInEndpoint],
  }
}
