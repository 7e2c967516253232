import { enTranslations } from '@payloadcms/translations/languages/en'
import { describe, expect, test } from 'vitest'
import { adminI18n } from '../../../../cms/i18n/admin-i18n.ts'
import {
  flatten,
  keysMatching,
  placeholders,
  type Strings,
} from '../../../support/cms/admin-strings.ts'

const ownEnglish = flatten(adminI18n.translations?.['en'] as Strings)
const english = { ...flatten(enTranslations), ...ownEnglish }
const arabic = flatten(adminI18n.supportedLanguages?.ar?.translations as Strings)

describe('Arabic strings of the admin', () => {
  test('have the keys of the English ones', () => {
    expect(Object.keys(arabic).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  test('keep every variable and tag', () => {
    expect(placeholders(arabic)).toEqual(placeholders(english))
  })

  test('are translated', () => {
    expect(keysMatching(arabic, /^[^\u0600-\u06ff]*$/)).toEqual([])
  })

  test('are no longer than what they say', () => {
    const wordy = Object.keys(arabic).filter(
      (key) => (arabic[key] ?? '').length > 3 * (english[key] ?? '').length + 40,
    )
    expect(wordy).toEqual([])
  })
})
