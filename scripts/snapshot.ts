import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describeProblem } from '#schema/errors'
import { currentSnapshot } from '../cms/publish/current-snapshot.ts'
import { parseEnv } from './lib/env.ts'
import { openPayload } from './lib/payload.ts'
import { checkSqlite } from './lib/preflight-sqlite.ts'
import { runMain } from './lib/run-main.ts'
import { saveSnapshot } from './lib/save-snapshot-fs.ts'
import { say } from './lib/say.ts'
import { StopError } from './lib/stop-error.ts'

// Saves what is public at this moment to a folder, straight from the database.
await runMain(async () => {
  const env = parseEnv(process.env)
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  if (!values.out) throw new StopError('Say where to: npm run snapshot -- --out DIR')
  const problem = await checkSqlite(env, { mayBeNew: false })
  if (problem) throw new StopError(problem)
  const payload = await openPayload(env)
  const { snapshot, report } = await currentSnapshot({ payload })
  const folder = resolve(values.out)
  await saveSnapshot({ snapshot, folder, blobs: join(env.dataDir, 'blobs') })
  for (const problem of report) say(describeProblem(problem))
  say(`${snapshot.entries.length} entries are in ${folder}.`)
  return 0
})
