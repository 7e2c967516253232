import type { CollectionConfig, PayloadRequest } from 'payload'
import { governorates } from '#schema/governorates'
import { localeCodes } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'
import { administrators, administratorsField } from '../../access/administrators.ts'
import { administratorsOrSelf } from '../../access/administrators-or-self.ts'
import { staffRole } from '../../access/staff-role.ts'
import { auditAccounts } from '../../audit/audit-accounts.ts'
import { closedDoor } from '../../endpoints/closed-door.ts'
import { keepAdministratorRole, keepLastAdministrator } from '../../hooks/keep-an-administrator.ts'
import { choicesField } from '../../fields/choice.ts'
import { languageLabels } from '../../labels/choices.ts'
import { governorateLabels } from '../../labels/governorates.ts'
import { label, options } from '../../labels/label.ts'
import { say } from '../../labels/say.ts'
import { idOf } from '../../publish/read.ts'
import { roleLabels, roles } from './roles.ts'
import { usersSlug } from './slug.ts'

const centreMissing = label(
  'Choose the centre of the trainer.',
  'اختر مركز المدرب.',
  'ناوەندی ڕاهێنەرەکە هەڵبژێرە.',
)

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
    beforeChange: [keepAdministratorRole],
    beforeDelete: [keepLastAdministrator],
    ...auditAccounts,
  },
  endpoints: [closedDoor('/first-register')],
  fields: [
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
    {
      name: 'centre',
      type: 'relationship',
      relationTo: collectionSlugs.centre,
      label: label('Centre', 'المركز', 'ناوەند'),
      saveToJWT: true,
      admin: {
        condition: (data) => data['role'] === 'trainer',
        description: label(
          'A trainer posts and changes the sessions of this centre only',
          'ينشر المدرب مواعيد هذا المركز فقط ويغيّرها',
          'ڕاهێنەر تەنها وادەکانی ئەم ناوەندە بڵاو دەکاتەوە و دەیانگۆڕێت',
        ),
      },
      // A trainer of no centre could log in and find every door closed.
      validate: (value: unknown, { data, req }: { data: unknown; req: PayloadRequest }) => {
        const isTrainer = (data as { role?: unknown }).role === 'trainer'
        return isTrainer && idOf(value) === null ? say(centreMissing, req.i18n.language) : true
      },
      access: { create: administratorsField, update: administratorsField },
    },
    {
      ...choicesField({
        name: 'governorates',
        label: label('Governorates', 'المحافظات', 'پارێزگاکان'),
        codes: governorates,
        names: governorateLabels,
      }),
      saveToJWT: true,
      access: { create: administratorsField, update: administratorsField },
    },
    {
      ...choicesField({
        name: 'languages',
        label: label('Languages', 'اللغات', 'زمانەکان'),
        codes: localeCodes,
        names: languageLabels,
      }),
      saveToJWT: true,
      access: { create: administratorsField, update: administratorsField },
    },
  ],
})
