import { localeCodes } from '#schema/locales'
import { readSnapshot } from '../../../site/loaders/snapshot-fs.ts'
import { ensureRenderer } from '../renderer/ensure-renderer-fs.ts'
import { say, seconds } from '../say.ts'
import { benchContent } from './content-fs.ts'
import { measureLive } from './measure-live-fs.ts'
import { measurePosting } from './measure-posting-fs.ts'
import { measureReleases } from './measure-releases-fs.ts'
import { measureRenderer } from './measure-renderer-fs.ts'
import { liveRow, postingRow, rowOf, starlightRow, type Row } from './row.ts'
import { measureSearch } from './search/measure-search-fs.ts'
import { searchRow } from './search/search-row.ts'
import { showTable } from './show-table.ts'
import { measureStarlight } from './starlight/measure-fs.ts'
import { sizeNamed, type BenchWord, type What } from './what.ts'

/** What each word measures and shows. */
export const benches: Record<BenchWord, (what: What) => Promise<void>> = {
  pages: async ({ sizes, runs }) => {
    await ensureRenderer({ say: true })
    const { milliseconds, peakBytes } = await measureRenderer()
    const megabytes = Math.round(peakBytes / 1024 ** 2)
    say(`The renderer, made once for its sources: ${seconds(milliseconds)}, ${megabytes} MB`)
    const rows: Record<string, Row> = {}
    for (const entries of sizes) {
      const content = await benchContent(entries)
      const name = sizeNamed(entries)
      const measured = await measureReleases({ content, name, runs: runs ?? usualRuns(entries) })
      for (const [each, times] of Object.entries(measured)) rows[`${name}, ${each}`] = rowOf(times)
    }
    showTable(rows)
  },
  starlight: async ({ sizes }) => {
    const rows: Record<string, Row> = {}
    for (const entries of sizes) {
      const { folder } = await benchContent(entries)
      const { cold, warm } = await measureStarlight(await readSnapshot(folder, { isChecked: true }))
      rows[`Starlight, ${sizeNamed(entries)}, cold`] = starlightRow(cold)
      rows[`Starlight, ${sizeNamed(entries)}, warm`] = starlightRow(warm)
    }
    showTable(rows)
  },
  live: async ({ runs = 5 }) => {
    showTable({ 'demo, publish to live': liveRow(await measureLive(runs)) })
  },
  posting: async () => {
    say('Posting a date as a trainer on a phone, from the first tap to saved …')
    const postings = Object.entries(await measurePosting())
    showTable(Object.fromEntries(postings.map(([name, time]) => [name, postingRow(time)])))
  },
  search: async ({ searchSizes, runs = 3 }) => {
    const rows: Record<string, Row> = {}
    for (const entries of searchSizes) {
      const content = await benchContent(entries)
      const name = sizeNamed(entries)
      const times = await measureSearch({ content, name, runs })
      for (const locale of localeCodes) rows[`${name}, ${locale}`] = searchRow(times[locale])
    }
    showTable(rows)
  },
}

/** Large ones take minutes each, and vary little. */
const usualRuns = (entries: number | null): number => (entries !== null && entries > 1000 ? 1 : 3)
