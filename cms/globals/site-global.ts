import type { Field, GlobalConfig } from 'payload'
import { globalSlugs, type GlobalType } from '#schema/slugs'
import { editors, isEditor } from '../access/editors.ts'
import { savesDrafts } from '../access/saves-drafts.ts'
import { staff } from '../access/staff.ts'
import { languagesEndpoint } from '../endpoints/languages.ts'
import { publishLanguageEndpoint } from '../endpoints/publish-language.ts'
import { readTranslationEndpoint, saveTranslationEndpoint } from '../endpoints/translation.ts'
import { withdrawLanguageEndpoint } from '../endpoints/withdraw-language.ts'
import { sourceLanguageField } from '../fields/source-language.ts'
import { refusePublishedStatus } from '../hooks/refuse-published-status.ts'
import { globalLabels } from '../labels/globals.ts'
import { label, type Label } from '../labels/label.ts'

type SiteGlobal = { type: GlobalType; description: Label; fields: Field[] }

/** What there is one of for the whole site: a draft like any entry's, published the same way. */
export function siteGlobal({ type, description, fields }: SiteGlobal): GlobalConfig {
  return {
    slug: globalSlugs[type],
    label: globalLabels[type],
    access: { read: staff, readVersions: staff, update: savesDrafts(editors) },
    admin: {
      hidden: ({ user }) => !isEditor(user),
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
    versions: { max: 50, drafts: { autosave: { interval: 800 } } },
    hooks: { beforeChange: [refusePublishedStatus] },
    endpoints: [
      publishLanguageEndpoint('/publish-language'),
      withdrawLanguageEndpoint('/withdraw-language'),
      languagesEndpoint('/languages'),
      readTranslationEndpoint('/translation'),
      saveTranslationEndpoint('/translation'),
    ],
    fields: type === 'navigation' ? fields : [...fields, sourceLanguageField],
  }
}
