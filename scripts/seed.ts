import { parseArgs } from 'node:util'
import { migrate } from '../cms/db/migrate.ts'
import { parseEnv } from './lib/env.ts'
import { openPayload } from './lib/payload.ts'
import { checkFolder } from './lib/preflight-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { readCount, readDay, seedContent } from './lib/seed-content.ts'
import { StopError } from './lib/stop-error.ts'

// Fills an empty database with the demo content, or with --entries N made-up entries to measure with.
// With --date DAY dates count from that day, and everything was published on it: the same every time.
await runMain(async () => {
  const env = parseEnv(process.env)
  const { values } = parseArgs({
    options: { entries: { type: 'string' }, date: { type: 'string' } },
  })
  const what = { count: readCount(values.entries), day: readDay(values.date) }
  const problem = await checkFolder(env.dataDir)
  if (problem) throw new StopError(problem)
  const payload = await openPayload(env)
  await migrate(payload)
  const written = await seedContent(payload, what)
  if (written === 0) {
    throw new StopError(
      'There is content already, and nothing was changed. Choose an empty folder with DATA_DIR=… for other content.',
    )
  }
  say(`${written} entries are written and published.`)
  await payload.destroy()
  return 0
})
