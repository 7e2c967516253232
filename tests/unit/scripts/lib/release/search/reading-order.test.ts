import { describe, expect, test } from 'vitest'
import { textOfRuns, type Run } from '../../../../../../scripts/lib/release/search/reading-order.ts'

/** Runs side by side, in the order in which the file holds them. */
const line = (...parts: [str: string, x: number][]): Run[] =>
  parts.map(([str, x], index) => ({
    ...{ str, x, dir: /\p{Script=Arabic}/u.test(str) ? 'rtl' : 'ltr' },
    hasEOL: index === parts.length - 1,
  }))

describe('textOfRuns', () => {
  test('leaves Latin lines as they are', () => {
    expect(textOfRuns([...line(['My ', 0], ['CV', 20]), ...line(['Page 1', 0])])).toBe(
      'My CV\nPage 1\n',
    )
  })

  test('turns Arabic round that is written as it looks', () => {
    expect(textOfRuns(line(['ة', 0], ['ر', 4], ['ا', 8], ['ن', 12], ['م', 16]))).toBe('منارة\n')
  })

  test('leaves Arabic that is written as it is read', () => {
    expect(textOfRuns(line(['من', 16], ['ا', 12], ['رة', 4]))).toBe('منارة\n')
  })

  test('leaves numbers and Latin words in turned lines as they are', () => {
    const runs = line(
      ['ص', 0],
      ['و', 4],
      [' ', 8],
      ['20', 12],
      ['26', 20],
      [' ', 28],
      ['ا', 32],
      ['ب', 36],
    )
    expect(textOfRuns(runs)).toBe('با 2026 وص\n')
  })
})
