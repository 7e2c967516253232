import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchContent } from './lib/bench/content-fs.ts'
import { measureRelease } from './lib/bench/measure-fs.ts'
import { rowOf } from './lib/bench/row.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'

// Measures releases of the demo content and of 1,000 entries × 3 languages: first and again.
await runMain(async () => {
  const { values } = parseArgs({ options: { 'demo-only': { type: 'boolean' } } })
  const rows: Record<string, ReturnType<typeof rowOf>> = {}
  for (const entries of values['demo-only'] ? [null] : [null, 1000]) {
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
  console.table(rows)
  return 0
})
