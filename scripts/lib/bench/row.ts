import type { Measurement } from './measure-fs.ts'
import type { PostingTime } from './post-date.ts'

const mb = (bytes: number) => Number((bytes / 1024 ** 2).toFixed(1))
const s = (milliseconds: number) => Number((milliseconds / 1000).toFixed(1))

/** A measurement as a row of the table: seconds and megabytes. */
export function rowOf({ manifest, milliseconds, peakBytes }: Measurement) {
  const { counts, durations } = manifest
  const step = (key: string) => s(durations[key] ?? 0)
  return {
    pages: counts.pages,
    'total s': s(milliseconds),
    'snapshot s': step('snapshot'),
    'pages s': step('pages'),
    'index s': step('index'),
    'checks s': step('checks'),
    'seal s': step('seal'),
    'HTML MB': mb(counts.pagesBytes),
    'HTML br MB': mb(counts.pagesCompressed),
    'all MB': mb(counts.bytes),
    'peak MB': mb(peakBytes),
  }
}

/** A posting as a row of the table. */
export const postingRow = ({ milliseconds, taps }: PostingTime) => ({
  'first tap to saved, s': s(milliseconds),
  taps,
})
