import type { Field, GlobalConfig } from 'payload'
import { globalSlugs, type GlobalType } from '#schema/slugs'
import { byTable } from '../access/by-table.ts'
import { inOwnLanguage } from '../access/in-own-language.ts'
import { isShown } from '../access/is-shown.ts'
import { closedForTranslators } from '../access/own-text.ts'
import { savesDrafts } from '../access/saves-drafts.ts'
import { cancelScheduleEndpoint } from '../endpoints/cancel-schedule.ts'
import { goLiveCancelEndpoint, goLiveEndpoint } from '../endpoints/go-live.ts'
import { languagesEndpoint } from '../endpoints/languages.ts'
import { globalDoors } from '../endpoints/one-at-a-time.ts'
import { publishLanguageEndpoint } from '../endpoints/publish-language.ts'
import { readTranslationEndpoint, saveTranslationEndpoint } from '../endpoints/translation.ts'
import { reviewEndpoint } from '../endpoints/review.ts'
import { withdrawLanguageEndpoint } from '../endpoints/withdraw-language.ts'
import { revisionField } from '../fields/revision.ts'
import { sourceLanguageField } from '../fields/source-language.ts'
import { giveRevisionOfGlobal, keepBothTextsOfGlobal } from '../hooks/keep-both-texts.ts'
import { keepOwnTextOfGlobal, refuseRestoringGlobal } from '../hooks/keep-own-text.ts'
import { refusePublishedStatus } from '../hooks/refuse-published-status.ts'
import { globalLabels } from '../labels/globals.ts'
import { label, type Label } from '../labels/label.ts'
import { neverLocked } from '../collections/never-locked.ts'

type SiteGlobal = { type: GlobalType; description: Label; fields: Field[] }

/** What there is one of for the whole site: a draft like any entry's, published the same way. */
export function siteGlobal({ type, description, fields }: SiteGlobal): GlobalConfig {
  return {
    slug: globalSlugs[type],
    label: globalLabels[type],
    access: {
      read: byTable('read', 'globals'),
      readVersions: byTable('read', 'globals'),
      update: savesDrafts(byTable('text', 'globals', inOwnLanguage)),
    },
    admin: {
      hidden: ({ user }) => !isShown(user, type),
      hideAPIURL: true,
      group: label('Whole site', 'الموقع كله', 'هەموو ماڵپەڕەکە'),
      description,
      components: {
        elements: {
          PublishButton: '/admin/publishing/PublishButton#PublishButton',
          Status: '/admin/publishing/LanguageStates#LanguageStates',
          UnpublishButton: '/admin/publishing/Nothing#Nothing',
        },
      },
    },
    lockDocuments: neverLocked,
    versions: { max: 50, drafts: { autosave: { interval: 800 } } },
    hooks: {
      beforeOperation: [refuseRestoringGlobal],
      beforeValidate: [keepBothTextsOfGlobal],
      beforeChange: [refusePublishedStatus, keepOwnTextOfGlobal],
      afterRead: [giveRevisionOfGlobal],
    },
    endpoints: [
      publishLanguageEndpoint('/publish-language'),
      reviewEndpoint('/review'),
      withdrawLanguageEndpoint('/withdraw-language'),
      cancelScheduleEndpoint('/cancel-schedule'),
      goLiveEndpoint('/go-live'),
      goLiveCancelEndpoint('/go-live-cancel'),
      languagesEndpoint('/languages'),
      ...globalDoors,
      readTranslationEndpoint('/translation'),
      saveTranslationEndpoint('/translation'),
    ],
    fields: [
      ...closedForTranslators(type === 'navigation' ? fields : [...fields, sourceLanguageField]),
      revisionField,
    ],
  }
}
