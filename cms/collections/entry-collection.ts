import type { CollectionConfig, Endpoint, Field } from 'payload'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import { editors, isEditor } from '../access/editors.ts'
import { savesDrafts } from '../access/saves-drafts.ts'
import { staff } from '../access/staff.ts'
import { auditDeletion, noteDeletion } from '../audit/audit-deletion.ts'
import { confirmEndpoint } from '../endpoints/confirm.ts'
import { languagesEndpoint } from '../endpoints/languages.ts'
import { publishLanguageEndpoint } from '../endpoints/publish-language.ts'
import { readTranslationEndpoint, saveTranslationEndpoint } from '../endpoints/translation.ts'
import { withdrawLanguageEndpoint } from '../endpoints/withdraw-language.ts'
import { keepPublicDocument } from '../hooks/keep-public-document.ts'
import { sourceLanguageField } from '../fields/source-language.ts'
import { refusePublishedStatus } from '../hooks/refuse-published-status.ts'
import { label, type Label } from '../labels/label.ts'

type EntryCollection = {
  type: EntryType
  labels: { singular: Label; plural: Label }
  fields: Field[]
  /** The field that names a document in lists. */
  useAsTitle?: string
  defaultColumns?: string[]
  /** Commands of this type alone. */
  endpoints?: Omit<Endpoint, 'root'>[]
  /** Who else than editors does what, and what keeps them to it. */
  own?: {
    access: Part<'access'>
    hooks: Pick<Part<'hooks'>, 'beforeOperation' | 'beforeChange' | 'beforeDelete'>
  }
}
type Part<Key extends 'access' | 'hooks'> = NonNullable<CollectionConfig[Key]>

/**
 * A collection of drafts of one type. Documents are never published by Payload: its status stays
 * `draft`, and what is public is the newest publication of each language.
 */
export function entryCollection({
  type,
  labels,
  fields,
  useAsTitle = 'title',
  defaultColumns = [useAsTitle, 'updatedAt'],
  endpoints = [],
  own,
}: EntryCollection): CollectionConfig {
  return {
    slug: collectionSlugs[type],
    labels,
    access: {
      create: savesDrafts(editors),
      read: staff,
      readVersions: staff,
      update: savesDrafts(editors),
      delete: editors,
      ...own?.access,
    },
    admin: {
      useAsTitle,
      defaultColumns,
      hidden: ({ user }) => !own && !isEditor(user),
      group: label('Content', 'المحتوى', 'ناوەڕۆک'),
      components: {
        edit: {
          PublishButton: '/admin/publishing/PublishButton#PublishButton',
          Status: '/admin/publishing/LanguageStates#LanguageStates',
          UnpublishButton: '/admin/publishing/Nothing#Nothing',
        },
      },
    },
    versions: { maxPerDoc: 50, drafts: { autosave: { interval: 800 } } },
    hooks: {
      beforeOperation: own?.hooks.beforeOperation ?? [],
      beforeChange: [refusePublishedStatus, ...(own?.hooks.beforeChange ?? [])],
      beforeDelete: [...(own?.hooks.beforeDelete ?? []), keepPublicDocument, noteDeletion],
      afterDelete: [auditDeletion],
    },
    endpoints: [
      ...endpoints,
      confirmEndpoint,
      publishLanguageEndpoint('/:id/publish-language'),
      withdrawLanguageEndpoint('/:id/withdraw-language'),
      languagesEndpoint('/:id/languages'),
      readTranslationEndpoint('/:id/translation'),
      saveTranslationEndpoint('/:id/translation'),
    ],
    fields: type === 'session' ? fields : [...fields, sourceLanguageField],
  }
}
