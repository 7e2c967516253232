import { parseArgs } from 'node:util'
import { parseEnv } from './lib/env.ts'
import { keepRelease } from './lib/release/keep-release-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { StopError } from './lib/stop-error.ts'

// Keeps a release however many are made after it, or with --off no longer:
// npm run pin -- --release 20261122T080005Z-0a1b2c3d
await runMain(async () => {
  const { values } = parseArgs({
    options: { release: { type: 'string' }, off: { type: 'boolean', default: false } },
  })
  if (!values.release)
    throw new StopError('Say which release: --release 20261122T080005Z-0a1b2c3d.')
  await keepRelease(parseEnv(process.env).dataDir, values.release, !values.off)
  say(`Release ${values.release} ${values.off ? 'goes when it is old' : 'stays'}.`)
  return 0
})
