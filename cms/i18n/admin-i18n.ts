import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'
import { ar } from './ar.ts'
import { ckb, ckbLexical } from './ckb.ts'

/**
 * The admin's languages. Payload's types list the languages that it ships; at run time any key
 * works, so Sorani is added past them.
 */
export const adminI18n = {
  fallbackLanguage: 'ar',
  supportedLanguages: { ar, ckb, en },
  translations: {
    ckb: { lexical: ckbLexical },
    // The sentence is read by people who are logged in, and the names come in every language at once.
    en: {
      error: { unauthorized: 'You may not do this, or you are not logged in.' },
      fields: { addNewLabel: 'Add new' },
      general: { editLabel: 'Edit', sortByLabelDirection: 'Sort: {{direction}}' },
    },
  },
} as unknown as NonNullable<Config['i18n']>
