import { describe, expect, test } from 'vitest'
import { readWhat } from '../../../../../scripts/lib/bench/what.ts'

describe('readWhat', () => {
  test('measures everything where nothing is named', () => {
    expect(readWhat({ words: [] })).toEqual({
      words: ['pages', 'starlight', 'live', 'posting', 'search'],
      sizes: [null, 1000],
      searchSizes: [null, 60, 300, 1000],
    })
  })

  test('takes words, sizes and repetitions', () => {
    expect(readWhat({ words: ['release'], entries: ['0', '5000'], runs: '2' })).toEqual({
      words: ['pages', 'starlight', 'live'],
      sizes: [null, 5000],
      searchSizes: [null, 5000],
      runs: 2,
    })
  })

  test.each([
    [{ words: ['speed'] }, 'Nothing called "speed" can be measured.'],
    [{ words: [], entries: ['many'] }, '--entries must be a number, not "many".'],
    [{ words: [], runs: '-1' }, '--runs must be a number, not "-1".'],
  ])('refuses %j', (asked, sentence) => {
    expect(() => readWhat(asked)).toThrow(sentence)
  })
})
