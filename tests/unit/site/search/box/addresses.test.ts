import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { homePath, searchPath } from '../../../../../site/lib/paths.ts'
import { addressesOf } from '../../../../../site/search/box/addresses.ts'
import { doorsPath } from '../../../../../site/search/doors/doors-file.ts'

describe('addressesOf', () => {
  it.each(localeCodes)('knows where the parts of %s stand', (locale) => {
    expect(addressesOf(`https://site.example${searchPath(locale)}`)).toEqual({
      home: homePath(locale),
      locale,
      doors: doorsPath(locale),
      words: `/${locale}/search-words.json`,
      texts: `/pagefind/${locale}/`,
    })
  })

  it('stays below the folder in which the site is shown', () => {
    expect(addressesOf('https://cms.example/release/t.s/ckb/search/?q=x')).toEqual({
      home: '/release/t.s/ckb/',
      locale: 'ckb',
      doors: '/release/t.s/ckb/doors.json',
      words: '/release/t.s/ckb/search-words.json',
      texts: '/release/t.s/pagefind/ckb/',
    })
  })
})
