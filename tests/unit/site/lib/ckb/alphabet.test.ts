import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ckbAlphabet, ckbCompare } from '../../../../../site/lib/ckb/alphabet.ts'

describe('ckbCompare', () => {
  it('keeps the order of the alphabet', () => {
    expect([...ckbAlphabet].reverse().sort(ckbCompare)).toEqual([...ckbAlphabet])
    expect(ckbAlphabet).toHaveLength(33)
  })

  it('sorts words as a dictionary does', () => {
    const words = [
      'یاسا',
      'ڕاهێنان',
      'هەولێر',
      'ڕێبەر',
      'زانیاری',
      'ئاوارە',
      'کەمپین',
      'وادە',
      'ڕا',
    ]
    expect(words.sort(ckbCompare)).toEqual([
      'ئاوارە',
      'ڕا',
      'ڕاهێنان',
      'ڕێبەر',
      'زانیاری',
      'کەمپین',
      'هەولێر',
      'وادە',
      'یاسا',
    ])
  })

  it('takes Arabic forms of a letter for the Sorani ones', () => {
    expect(['گ', 'كا', 'کێ', 'ق'].sort(ckbCompare)).toEqual(['ق', 'كا', 'کێ', 'گ'])
  })

  it('orders every pair of texts, the same from both sides', () => {
    const text = fc.string({ unit: fc.constantFrom(...ckbAlphabet, ' ', 'a', '7', 'ي', 'ك') })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(ckbCompare(a, b))).toBe(-Math.sign(ckbCompare(b, a)) + 0)
        expect(ckbCompare(a, b) === 0).toBe(a === b)
      }),
    )
  })
})
