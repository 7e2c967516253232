import { globSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { enTranslations } from '@payloadcms/translations/languages/en'
import { describe, expect, test } from 'vitest'
import { adminI18n } from '../../../../cms/i18n/admin-i18n.ts'
import { ckb, ckbLexical } from '../../../../cms/i18n/ckb.ts'
import {
  flatten,
  keysMatching,
  placeholders,
  type Strings,
} from '../../../support/cms/admin-strings.ts'

/** The folder of a feature's strings is its name; `server/` inside it does not count. */
function featureOf(file: string): string {
  const folder = basename(dirname(file)) === 'server' ? dirname(dirname(file)) : dirname(file)
  return basename(folder) === 'dist' ? 'general' : basename(folder)
}

async function lexicalEnglish(): Promise<Strings> {
  const files = globSync('node_modules/@payloadcms/richtext-lexical/dist/**/i18n.js')
  const features = files.map(async (file): Promise<[string, Strings]> => {
    const url = pathToFileURL(resolve(file)).href
    const { i18n } = (await import(url)) as { i18n: { en: Strings } }
    return [featureOf(file), i18n.en]
  })
  return Object.fromEntries(await Promise.all(features))
}

const ownEnglish = flatten(adminI18n.translations?.['en'] as Strings)

describe.each([
  {
    name: 'admin',
    english: { ...flatten(enTranslations), ...ownEnglish },
    sorani: flatten(ckb.translations),
  },
  { name: 'editor', english: flatten(await lexicalEnglish()), sorani: flatten(ckbLexical) },
])('Sorani strings of the $name', ({ english, sorani }) => {
  test('has the keys of the English ones', () => {
    expect(Object.keys(english).length).toBeGreaterThan(20)
    expect(Object.keys(sorani).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  test('keeps every variable and tag', () => {
    expect(placeholders(sorani)).toEqual(placeholders(english))
  })

  test('is translated', () => {
    expect(keysMatching(sorani, /^[^\u0600-\u06ff]*$/)).toEqual([])
  })

  test('is written with Sorani letters only', () => {
    const foreign = /(?![ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەوۆیێ،؛؟])[^\u0000-\u007f«»]/
    expect(keysMatching(sorani, foreign)).toEqual([])
  })

  test('begins no word with ر and ends none with ه', () => {
    expect(keysMatching(sorani, /(?<!\p{L})ر|ه(?!\p{L})/u)).toEqual([])
  })

  test('has no stray space', () => {
    expect(keysMatching(sorani, /^\s|\s$|\s{2}|\s[،؛؟.]/)).toEqual([])
  })
})
