import type { CollectionConfig, Field } from 'payload'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import { loggedIn } from '../access/logged-in.ts'
import { savesDrafts } from '../access/saves-drafts.ts'
import { languagesEndpoint } from '../endpoints/languages.ts'
import { publishLanguageEndpoint } from '../endpoints/publish-language.ts'
import { withdrawLanguageEndpoint } from '../endpoints/withdraw-language.ts'
import { keepPublicDocument } from '../hooks/keep-public-document.ts'
import { refusePublishedStatus } from '../hooks/refuse-published-status.ts'
import { label, type Label } from '../labels/label.ts'

type EntryCollection = {
  type: EntryType
  labels: { singular: Label; plural: Label }
  fields: Field[]
  /** The field that names a document in lists. */
  useAsTitle?: string
  defaultColumns?: string[]
}

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
}: EntryCollection): CollectionConfig {
  return {
    slug: collectionSlugs[type],
    labels,
    access: {
      create: savesDrafts,
      read: loggedIn,
      readVersions: loggedIn,
      update: savesDrafts,
      delete: loggedIn,
    },
    admin: {
      useAsTitle,
      defaultColumns,
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
      beforeChange: [refusePublishedStatus],
      beforeDelete: [keepPublicDocument],
    },
    endpoints: [
      publishLanguageEndpoint('/:id/publish-language'),
      withdrawLanguageEndpoint('/:id/withdraw-language'),
      languagesEndpoint('/:id/languages'),
    ],
    fields,
  }
}
