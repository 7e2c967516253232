import { parseArgs } from 'node:util'
import { deployRelease } from './lib/deploy/deploy-release-fs.ts'
import { runMain } from './lib/run-main.ts'

// Sends the public release, or a kept one with --release ID, to a folder or a bucket of a static host.
await runMain(async () => {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      release: { type: 'string' },
      demo: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      'take-over': { type: 'boolean', default: false },
    },
  })
  await deployRelease({
    ...{ to: values.to, release: values.release, isDemo: values.demo },
    ...{ isDry: values['dry-run'], takesOver: values['take-over'] },
    variables: process.env,
    now: new Date(),
  })
  return 0
})
