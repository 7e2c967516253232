import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchContent } from './lib/bench/content-fs.ts'
import { measureRelease } from './lib/bench/measure-fs.ts'
import { measurePosting } from './lib/bench/measure-posting-fs.ts'
import { postingRow, rowOf } from './lib/bench/row.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'

// Measures releases of the demo content and of 1,000 entries × 3 languages: first and again, and how
// long a trainer's phone takes from the first tap until a date is saved (alone with --posting-only).
await runMain(async () => {
  const { values } = parseArgs({
    options: { 'demo-only': { type: 'boolean' }, 'posting-only': { type: 'boolean' } },
  })
  const rows: Record<string, ReturnType<typeof rowOf>> = {}
  for (const entries of sizesOf(values)) {
    const content = await benchContent(entries)
    const dataDir = await mkdtemp(join(tmpdir(), 'manara-bench-'))
    try {
      for (const turn of ['first', 'again']) {
        say(`Releasing ${entries ?? 'demo'} entries, ${turn} …`)
        const name = `${entries === null ? 'demo' : `${entries} × 3`}, ${turn}`
        rows[name] = rowOf(await measureRelease(content, dataDir))
      }
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  }
  const memory = Math.round(totalmem() / 1024 ** 3)
  say(
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, ${memory} GB, Node ${process.versions.node}`,
  )
  if (!values['posting-only']) console.table(rows)
  say('Posting a date as a trainer on a phone, from the first tap to saved …')
  const postings = Object.entries(await measurePosting())
  console.table(Object.fromEntries(postings.map(([name, time]) => [name, postingRow(time)])))
  return 0
})

function sizesOf(only: { 'demo-only'?: boolean; 'posting-only'?: boolean }): (number | null)[] {
  if (only['posting-only']) return []
  return only['demo-only'] ? [null] : [null, 1000]
}
