import { describe, expect, it } from 'vitest'
import type { RichText } from '#schema/rich-text'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { explain } from '../../../../site/views/explain.ts'
import { aGuide } from '../../../support/builders/guide.ts'
import { aProgramme } from '../../../support/builders/programme.ts'
import { aTerm } from '../../../support/builders/term.ts'

const bodyOf = (text: string): RichText => [
  { node: 'paragraph', children: [{ node: 'text', text, bold: false }] },
]
const nrm = aTerm({
  id: 'nrm',
  title: 'National Referral Mechanism',
  acronym: 'NRM',
  about: { to: 'programme', id: 'mechanism' },
  body: bodyOf('The NRM is led by MoMD.'),
})
const momd = aTerm({ id: 'momd', title: 'Ministry of Migration and Displaced', acronym: 'MoMD' })
const catalogue = catalogueOf([nrm, momd], '2026-11-22')
const slugs = (entry: Parameters<typeof explain>[0]) =>
  explain(entry, catalogue).words.map(({ slug }) => slug)

describe('explain', () => {
  it('explains a word where it is first said, in the body or in a step of a guide', () => {
    const steps = ['Ask MoMD.', 'Ask MoMD about the NRM.'].map((text) => ({
      id: text,
      title: 'Ask',
      links: [],
      body: bodyOf(text),
    }))
    const guide = aGuide({ body: bodyOf('Go.'), steps })
    const { words, bodies } = explain(guide, catalogue)
    expect(words.map(({ slug, href }) => [slug, href])).toEqual([
      ['momd', '/en/glossary/momd/'],
      ['nrm', '/en/glossary/nrm/'],
    ])
    expect(steps.map(({ body }) => JSON.stringify(bodies.get(body)).includes('"term"'))).toEqual([
      true,
      true,
    ])
  })

  it('does not explain a term on its own page', () => {
    expect(slugs(nrm)).toEqual(['momd'])
  })

  it('does not explain a term on the page that tells more of it', () => {
    expect(slugs(aProgramme({ id: 'other', body: bodyOf('The NRM.') }))).toEqual(['nrm'])
    expect(slugs(aProgramme({ id: 'mechanism', body: bodyOf('The NRM.') }))).toEqual([])
  })
})
