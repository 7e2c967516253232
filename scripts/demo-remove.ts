import { parseArgs } from 'node:util'
import { migrate } from '../cms/db/migrate.ts'
import { refuseRunning } from './lib/demo/refuse-running-fs.ts'
import { removeSeeded } from './lib/demo/remove-seeded.ts'
import { sayRemoval } from './lib/demo/say-removal.ts'
import { parseEnv } from './lib/env.ts'
import { forgetGoneBack } from './lib/release/gone-back-fs.ts'
import { openPayload } from './lib/payload.ts'
import { checkSqlite } from './lib/preflight-sqlite.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { StopError } from './lib/stop-error.ts'

// Removes the demonstration content, so that real content can be written. With --all also what staff have
// changed or published of it since.
await runMain(async () => {
  const env = parseEnv(process.env)
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } })
  const problem = await checkSqlite(env, { mayBeNew: false })
  if (problem) throw new StopError(problem)
  await refuseRunning(env)
  const payload = await openPayload(env)
  await migrate(payload)
  const removed = await removeSeeded({ payload, dataDir: env.dataDir, all: values.all })
  if (!removed) {
    throw new StopError(
      'There is no record of demonstration content in this database, and nothing was changed. Remove single pages in the CMS, or begin in an empty folder with DATA_DIR=….',
    )
  }
  // A release that somebody went back to may show what was removed.
  if (removed.removed > 0) await forgetGoneBack(env.dataDir, new Date())
  for (const sentence of sayRemoval(removed)) say(sentence)
  await payload.destroy()
  return 0
})
