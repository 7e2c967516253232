import { dayOf } from '../lib/baghdad.ts'
import { parsePreviewEnv, type PreviewEnv } from './env.ts'
import { snapshotKeeper } from './lib/keep-snapshot.ts'

type Server = {
  env: PreviewEnv
  /** The public content, a few seconds old at most. */
  snapshot: ReturnType<typeof snapshotKeeper>
  /** The day in Baghdad. */
  today: () => string
}

let running: Server | undefined

/**
 * What this program keeps between requests. A build has no environment, so it is read on first use.
 * @throws Error with a sentence for each value that is missing or wrong
 */
export function server(): Server {
  running ??= start()
  return running
}

function start(): Server {
  const env = parsePreviewEnv(process.env)
  return {
    env,
    snapshot: snapshotKeeper({ cmsUrl: env.cmsUrl, fetch, clock: () => performance.now() }),
    today: () => dayOf(new Date().toISOString()),
  }
}
