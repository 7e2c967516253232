import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { findUses, leadsTo } from '../../../../cms/used-in/find-uses.ts'
import { fileLeads, leadsOf, type Version } from '../../../../cms/used-in/leads.ts'
import { aPicture } from '../../../support/builders/media.ts'

const erbil = { to: 'centre', id: '3' } as const
const link = {
  node: 'paragraph',
  children: [
    { node: 'entryLink', target: erbil, children: [{ node: 'text', text: 'Erbil', bold: false }] },
  ],
}

describe('leadsOf', () => {
  it('finds references in facts, in rows, in running text, and files', () => {
    const picture = aPicture()
    const leads = leadsOf({
      facts: { owner: erbil, chain: [{ id: 'a', office: erbil }], hero: picture, slug: 'a' },
      text: { chain: { a: { name: 'Go there' } }, body: [link], title: 'A' },
    })
    expect(leads).toEqual([
      { key: 'owner', to: ['centre/3'], words: '' },
      { key: 'chain', to: ['centre/3'], words: 'Go there' },
      { key: 'hero', to: [`sha256/${picture.sha256}`], words: '' },
      { key: 'body', to: ['centre/3'], words: 'Erbil' },
      { key: 'title', to: [], words: 'A' },
    ])
  })

  it('reads no word of what readers do not read', () => {
    const keywords = ['visa']
    const web = { node: 'webLink', href: 'https://visa.example', children: [] }
    const phone = { node: 'phoneLink', number: '+9647700000000', children: [] }
    expect(leadsOf({ facts: {}, text: { keywords, body: [web, phone] } })).toEqual([])
  })
})

it('knows a draft’s files by their ids', () => {
  expect(fileLeads({ hero: 7, cover: { id: '8' }, file: null })).toEqual([
    { key: 'hero', to: ['media/7'], words: '' },
    { key: 'cover', to: ['media/8'], words: '' },
  ])
})

describe('findUses', () => {
  const version = (locale: Locale, isPublic: boolean, key: string, to = 'centre/3'): Version => ({
    ...{ type: 'service', id: '1', locale, isPublic },
    leads: [{ key, to: [to], words: '' }],
  })

  it('names each document once, with its fields and the languages whose readers see it', () => {
    const versions = [
      version('ar', false, 'owner'),
      version('en', true, 'centres'),
      version('ar', true, 'owner'),
    ]
    expect(findUses(versions, leadsTo(erbil))).toEqual([
      { type: 'service', id: '1', keys: ['owner', 'centres'], locales: ['ar', 'en'] },
    ])
  })

  it('says of what only a draft leads to that no reader sees it', () => {
    expect(findUses([version('ckb', false, 'owner')], leadsTo(erbil))).toMatchObject([
      { locales: [] },
    ])
  })

  it('takes nothing for another entry, nor another type of the same id', () => {
    const versions = [version('ar', true, 'a', 'centre/33'), version('ar', true, 'b', 'service/3')]
    expect(findUses(versions, leadsTo(erbil))).toEqual([])
  })

  it('finds a file by its id in drafts and by its digest in what is public', () => {
    const used = { to: 'media', id: '7', sha256: 'a'.repeat(64) } as const
    const versions = [
      version('ar', false, 'hero', 'media/7'),
      version('en', true, 'hero', `sha256/${used.sha256}`),
      version('ckb', true, 'hero', `sha256/${'b'.repeat(64)}`),
    ]
    expect(findUses(versions, leadsTo(used))).toMatchObject([{ keys: ['hero'], locales: ['en'] }])
  })
})
