import type { CollectionConfig } from 'payload'
import { administrators, administratorsField } from '../../access/administrators.ts'
import {
  administratorsOrSelf,
  administratorsOrSelfField,
} from '../../access/administrators-or-self.ts'
import { staffRole } from '../../access/staff-role.ts'
import { auditAccounts } from '../../audit/audit-accounts.ts'
import { closedDoor } from '../../endpoints/closed-door.ts'
import {
  keepAdministratorRole,
  keepLastAdministrator,
  keepSomeAdministrator,
} from '../../hooks/keep-an-administrator.ts'
import { label, options } from '../../labels/label.ts'
import { boundFields } from './bounds.ts'
import { roleLabels, roles } from './roles.ts'
import { usersSlug } from './slug.ts'

/**
 * Staff. Only administrators make accounts; the first one is made before the server listens.
 * @param url the CMS's public address: over https, the log-in's cookie never travels in the clear
 */
export const users = (url: string): CollectionConfig => ({
  slug: usersSlug,
  labels: {
    singular: label('Account', 'حساب', 'هەژمار'),
    plural: label('Accounts', 'الحسابات', 'هەژمارەکان'),
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: url.startsWith('https:') },
  },
  access: {
    admin: ({ req: { user } }) => staffRole(user) !== null,
    create: administrators,
    read: administratorsOrSelf,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role'],
    group: label('Administration', 'الإدارة', 'بەڕێوەبردن'),
    hidden: ({ user }) => user?.['role'] !== 'administrator',
  },
  hooks: {
    beforeOperation: [keepSomeAdministrator],
    beforeChange: [keepAdministratorRole],
    beforeDelete: [keepLastAdministrator],
    ...auditAccounts,
  },
  // Accounts are not verified by mail, so Payload's way to do it only fails.
  endpoints: [closedDoor('/first-register'), closedDoor('/verify/:id')],
  fields: [
    {
      // Payload's own: where log-ins go to, and who somebody is.
      name: 'email',
      type: 'email',
      label: label('E-mail', 'البريد الإلكتروني', 'ئیمەیڵ'),
      access: {
        create: administratorsField,
        read: administratorsOrSelfField,
        update: administratorsField,
      },
    },
    { name: 'name', type: 'text', label: label('Name', 'الاسم', 'ناو'), maxLength: 80 },
    {
      name: 'role',
      type: 'select',
      label: label('Role', 'الدور', 'ڕۆڵ'),
      options: options(roles, roleLabels),
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      access: { create: administratorsField, update: administratorsField },
    },
    ...boundFields,
  ],
})
