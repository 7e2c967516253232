import { releaserOf } from '../cms/release/releaser-of.ts'
import { parseEnv } from './lib/env.ts'
import { openPayload } from './lib/payload.ts'
import { ensureRenderer } from './lib/renderer/ensure-renderer-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { StopError } from './lib/stop-error.ts'

// What is done by the clock, and the making of releases, apart from the CMS: for CMS processes that run
// with RELEASES=apart on the same database and data folder. Several may run. Ends with Ctrl-C.
await runMain(async () => {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve()
      })
    }
  })
  const env = parseEnv(process.env)
  await ensureRenderer({ say: true })
  const payload = await openPayload(env, true)
  await payload.count({ collection: 'releases', overrideAccess: true }).catch(() => {
    throw new StopError(
      'The database is not that of this version, or is not there. Start the CMS with npm start first: it brings the database up to date.',
    )
  })
  say('Releases are made here. Ctrl-C ends it.')
  await stopped
  await releaserOf(payload)?.stop()
  return 0
})
