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
  translations: { ckb: { lexical: ckbLexical } },
} as unknown as NonNullable<Config['i18n']>
