import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from './digest-fs.ts'
import { withLock } from './lock-fs.ts'
import { bin, root } from './root.ts'
import { runCommand, type Ended } from './run-command.ts'
import { withProgress } from './say.ts'
import { StopError } from './stop-error.ts'

const sources = ['cms', 'content-schema', 'package-lock.json', 'tsconfig.json']
const stamp = join(root, 'cms', '.next', 'built-from')

/**
 * Builds the CMS when its sources changed since the last build; otherwise does nothing.
 * @throws StopError with what Next said
 */
export async function ensureCmsBuild(): Promise<void> {
  const file = join(root, '.cache', 'cms-build.lock')
  await withLock({ file, what: 'Another build of the CMS', patience: 600_000 }, async () => {
    const digest = await digestOf({
      root,
      paths: sources,
      without: ['.next', 'next-env.d.ts', 'tsconfig.json'],
    })
    if ((await readFile(stamp, 'utf8').catch(() => '')) === digest) return
    await withProgress('Building the CMS (about a minute, once)', build)
    await writeFile(stamp, digest)
  })
}

async function build(): Promise<void> {
  let result = await runBuild()
  while (result.output.includes('Another next build process is already running')) {
    await new Promise((resolve) => setTimeout(resolve, 3000))
    result = await runBuild()
  }
  if (result.code === 0) return
  throw new StopError(`The CMS could not be built:\n${result.output.trim().slice(-4000)}`)
}

function runBuild(): Promise<Ended> {
  return runCommand(bin('next'), ['build', 'cms'], {
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // A build reads no data; each start brings its own secret and database.
      PAYLOAD_SECRET: 'only-for-the-build-and-never-used-to-sign',
    },
  })
}
