import { describe, expect, it } from 'vitest'
import { addressQueryOf, askedOf } from '../../../../../site/search/page/address-state.ts'

const nothing = { q: '', type: '', need: '', governorate: '', centre: '' }

describe('a search in its address', () => {
  it('reads what is asked, without space around it and without what it does not know', () => {
    expect(askedOf(new URLSearchParams('q=+جواز سفر+&need=papers&page=2'))).toEqual({
      ...nothing,
      q: 'جواز سفر',
      need: 'papers',
    })
  })

  it('writes only what is asked', () => {
    expect(addressQueryOf({ ...nothing, q: 'loan', centre: 'erbil' })).toBe('?q=loan&centre=erbil')
    expect(addressQueryOf(nothing)).toBe('')
  })

  it.each(['قەرز و پڕۆژە', '100 % & more?', 'a+b #c'])('comes back as it was: %s', (q) => {
    const asked = { ...nothing, q, type: 'service' }
    expect(askedOf(new URLSearchParams(addressQueryOf(asked)))).toEqual(asked)
  })
})
