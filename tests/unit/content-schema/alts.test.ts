import { describe, expect, it } from 'vitest'
import { composeEntry } from '#schema/compose'
import { documentTypes } from '#schema/types'
import { upgradeHalves } from '#schema/upgrade'
import { aCampaign } from '../../support/builders/campaign.ts'
import { aPicture } from '../../support/builders/media.ts'

const { facts: factShape, text: textShape } = documentTypes.campaign
const part = (whole: object, shape: object) =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => key in shape))

function composed(own: Parameters<typeof aCampaign>[0]) {
  const campaign = aCampaign(own)
  const { type, id, locale, publishedAt, updatedAt } = campaign
  return composeEntry(
    { type, id, locale, publishedAt, updatedAt },
    { facts: part(campaign, factShape.shape), text: part(campaign, textShape.shape) },
  )
}

const hero = aPicture()

describe('a picture', () => {
  it('goes out with words for those who do not see it', () => {
    expect(composed({ hero, heroAlt: 'A boat.' }).problems).toEqual([])
    expect(composed({ hero: null, heroAlt: null }).problems).toEqual([])
  })

  it('is refused without them, at the field that lacks them', () => {
    expect(composed({ hero, heroAlt: null, locale: 'ckb' }).problems).toMatchObject([
      { type: 'campaign', locale: 'ckb', field: 'heroAlt', code: 'missing' },
    ])
  })

  it('is named beside everything else that is wrong', () => {
    const fields = composed({ hero, heroAlt: null, title: '' }).problems.map(({ field }) => field)
    expect(fields.toSorted()).toEqual(['heroAlt', 'title'])
  })
})

it.each(['campaign', 'article'] as const)(
  'leaves out what an older %s showed without a word',
  (type) => {
    const halves = (heroAlt: string | null) => ({ facts: { slug: 'a', hero }, text: { heroAlt } })
    expect(upgradeHalves(type, halves(null), 3).facts).toEqual({ slug: 'a', hero: null })
    expect(upgradeHalves(type, halves('A boat.'), 3)).toEqual(halves('A boat.'))
  },
)

it.each(Object.values(documentTypes))('$type with a picture has words for it', (type) => {
  const hasPicture = 'hero' in type.facts.shape
  expect('heroAlt' in type.entry.shape).toBe(hasPicture)
})
