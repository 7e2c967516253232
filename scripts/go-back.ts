import { parseArgs } from 'node:util'
import { parseEnv } from './lib/env.ts'
import { goBack } from './lib/release/go-back-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { StopError } from './lib/stop-error.ts'

// Makes a kept release public again, at once, until something is published after that: npm run go-back -- --to 20261122T080005Z-0a1b2c3d
await runMain(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } })
  if (!values.to) throw new StopError('Say which release: --to 20261122T080005Z-0a1b2c3d.')
  const before = await goBack(parseEnv(process.env).dataDir, values.to)
  const instead = before === null || before === values.to ? '' : ` instead of ${before}`
  say(`Release ${values.to} is public${instead}.`)
  say('It stays until something is published after this, or somebody makes a release.')
  return 0
})
