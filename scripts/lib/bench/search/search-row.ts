import { medianRow } from '../median.ts'
import type { Row } from '../row.ts'
import type { SearchTime } from './search-once.ts'

/** Kilobytes that a step may take on the demo content, of 1,024 bytes. */
const budgets = { doors: 25, fullText: 110 }

/** Searches of one language as a row: medians, in seconds and kilobytes, beside the budgets. */
export function searchRow(times: readonly SearchTime[]): Row {
  const row = medianRow(times.map(columnsOf))
  const rounded = Object.entries(row).map(([column, value]) => [column, Number(value.toFixed(1))])
  return {
    ...(Object.fromEntries(rounded) as Row),
    'budget KB': `${budgets.doors} / ${budgets.fullText}`,
  }
}

const columnsOf = ({ doors, fullText }: SearchTime) => ({
  'doors KB': doors.bytes / 1024,
  'doors requests': doors.requests,
  'doors s': doors.milliseconds / 1000,
  'texts KB': fullText.bytes / 1024,
  'of it index KB': fullText.indexBytes / 1024,
  'texts requests': fullText.requests,
  'texts s': fullText.milliseconds / 1000,
})
