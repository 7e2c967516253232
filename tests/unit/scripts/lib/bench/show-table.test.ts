import { expect, test } from 'vitest'
import { markdownTable } from '../../../../../scripts/lib/bench/show-table.ts'

test('writes rows as Markdown, with every column once', () => {
  const rows = { first: { pages: 6380, s: 1.5 }, second: { pages: 5, MB: 2 } }
  expect(markdownTable(rows)).toBe(
    [
      '|  | pages | s | MB |',
      '| --- | ---: | ---: | ---: |',
      '| first | 6,380 | 1.5 |  |',
      '| second | 5 |  | 2 |',
    ].join('\n'),
  )
})
