import { expect, test } from 'vitest'
import { searchRow } from '../../../../../../scripts/lib/bench/search/search-row.ts'
import type { SearchTime } from '../../../../../../scripts/lib/bench/search/search-once.ts'

const search = (kilobytes: number, milliseconds: number): SearchTime => ({
  doors: { bytes: kilobytes * 1024, requests: 3, milliseconds },
  fullText: { bytes: 4096, requests: 9, milliseconds: 2 * milliseconds, indexBytes: 1024 },
})

test('searchRow shows medians in kilobytes and seconds beside the budgets', () => {
  expect(searchRow([search(20, 900), search(21.26, 1140), search(30, 2000)])).toEqual({
    'doors KB': 21.3,
    'doors requests': 3,
    'doors s': 1.1,
    'texts KB': 4,
    'of it index KB': 1,
    'texts requests': 9,
    'texts s': 2.3,
    'budget KB': '25 / 110',
  })
})
