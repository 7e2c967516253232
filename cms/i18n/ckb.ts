import type { DefaultTranslationsObject, Language } from '@payloadcms/translations'
import { authentication } from './ckb/authentication.ts'
import { dashboard } from './ckb/dashboard.ts'
import { error } from './ckb/error.ts'
import { fields } from './ckb/fields.ts'
import { folder } from './ckb/folder.ts'
import { general } from './ckb/general.ts'
import { localization } from './ckb/localization.ts'
import { operators } from './ckb/operators.ts'
import { upload } from './ckb/upload.ts'
import { validation } from './ckb/validation.ts'
import { version } from './ckb/version.ts'

/**
 * Payload's own strings in Sorani. Payload falls back to the raw key, never to another language, so
 * the type demands every key.
 *
 * Three habits keep the grammar right whatever Payload puts into a placeholder: a count stands in
 * brackets after its label, because Payload passes plural labels and a Sorani numeral takes the
 * singular; an adjective is tied to a label by a joined `ی`; and no other ending is joined to a
 * label. One-word buttons are verbal nouns, or imperatives with `بکە`.
 */
const translations: DefaultTranslationsObject = {
  authentication,
  dashboard,
  error,
  fields,
  folder,
  general,
  localization,
  operators,
  upload,
  validation,
  version,
}

/**
 * The admin language `ckb` for Payload's `i18n.supportedLanguages`. Payload offers no Sorani dates,
 * so it asks for the Persian ones, whose import is replaced by `date-fns-ckb.ts`.
 */
export const ckb: Language = { dateFNSKey: 'fa-IR', translations }

export { ckbLexical } from './ckb/lexical.ts'
