import type { CollectionConfig, Endpoint, Field } from 'payload'
import { collectionSlugs, type EntryType } from '#schema/slugs'
import { entryAccess } from '../access/entry-access.ts'
import { isShown } from '../access/is-shown.ts'
import { closedForTranslators } from '../access/own-text.ts'
import { auditDeletion, noteDeletion } from '../audit/audit-deletion.ts'
import { cancelScheduleEndpoint } from '../endpoints/cancel-schedule.ts'
import { confirmEndpoint } from '../endpoints/confirm.ts'
import { goLiveCancelEndpoint, goLiveEndpoint } from '../endpoints/go-live.ts'
import { languagesEndpoint } from '../endpoints/languages.ts'
import { entryDoors } from '../endpoints/one-at-a-time.ts'
import { publishLanguageEndpoint } from '../endpoints/publish-language.ts'
import { readTranslationEndpoint, saveTranslationEndpoint } from '../endpoints/translation.ts'
import { reviewEndpoint } from '../endpoints/review.ts'
import { usedInEndpoint } from '../endpoints/used-in.ts'
import { withdrawLanguageEndpoint } from '../endpoints/withdraw-language.ts'
import { keepInOwnGovernorates, startInOwnGovernorates } from '../hooks/keep-in-own-governorates.ts'
import { keepOwnText, refuseRestoring } from '../hooks/keep-own-text.ts'
import { giveRevision, keepBothTexts } from '../hooks/keep-both-texts.ts'
import { keepPublicDocument } from '../hooks/keep-public-document.ts'
import { deskPanels } from '../fields/desk-panels.ts'
import { revisionField } from '../fields/revision.ts'
import { sourceLanguageField } from '../fields/source-language.ts'
import { refuseHops } from '../hooks/refuse-hops.ts'
import { refusePublishedStatus } from '../hooks/refuse-published-status.ts'
import { label, type Label } from '../labels/label.ts'
import { neverLocked } from './never-locked.ts'

type EntryCollection = {
  type: EntryType
  labels: { singular: Label; plural: Label }
  fields: Field[]
  /** The field that names a document in lists. */
  useAsTitle?: string
  defaultColumns?: string[]
  /** Commands of this type alone. */
  endpoints?: Omit<Endpoint, 'root'>[]
  /** What keeps people to their own documents of this type alone. */
  hooks?: Pick<
    NonNullable<CollectionConfig['hooks']>,
    'beforeOperation' | 'beforeChange' | 'beforeDelete'
  >
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
  endpoints = [],
  hooks = {},
}: EntryCollection): CollectionConfig {
  return {
    slug: collectionSlugs[type],
    labels,
    access: entryAccess(type),
    admin: {
      useAsTitle,
      defaultColumns,
      hidden: ({ user }) => !isShown(user, type),
      hideAPIURL: true,
      group: label('Content', 'المحتوى', 'ناوەڕۆک'),
      components: {
        edit: {
          PublishButton: '/admin/publishing/PublishButton#PublishButton',
          Status: '/admin/publishing/LanguageStates#LanguageStates',
          UnpublishButton: '/admin/publishing/Nothing#Nothing',
        },
      },
    },
    lockDocuments: neverLocked,
    versions: { maxPerDoc: 50, drafts: { autosave: { interval: 800 } } },
    hooks: {
      beforeOperation: [
        refuseHops,
        refuseRestoring,
        startInOwnGovernorates,
        ...(hooks.beforeOperation ?? []),
      ],
      beforeValidate: [keepBothTexts],
      beforeChange: [
        refusePublishedStatus,
        keepOwnText,
        keepInOwnGovernorates,
        ...(hooks.beforeChange ?? []),
      ],
      afterRead: [giveRevision],
      beforeDelete: [...(hooks.beforeDelete ?? []), keepPublicDocument, noteDeletion],
      afterDelete: [auditDeletion],
    },
    endpoints: [
      ...endpoints,
      confirmEndpoint,
      publishLanguageEndpoint('/:id/publish-language'),
      reviewEndpoint('/:id/review'),
      withdrawLanguageEndpoint('/:id/withdraw-language'),
      cancelScheduleEndpoint('/:id/cancel-schedule'),
      goLiveEndpoint('/:id/go-live'),
      goLiveCancelEndpoint('/:id/go-live-cancel'),
      languagesEndpoint('/:id/languages'),
      ...entryDoors,
      usedInEndpoint,
      readTranslationEndpoint('/:id/translation'),
      saveTranslationEndpoint('/:id/translation'),
    ],
    fields: [
      ...closedForTranslators(type === 'session' ? fields : [...fields, sourceLanguageField]),
      ...deskPanels(type),
      revisionField,
    ],
  }
}
