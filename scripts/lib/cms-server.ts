import type { ReleaseMaker } from '../../cms/release/settings.ts'
import { variablesOf, type Env } from './env.ts'
import type { Processes } from './processes.ts'
import { bin } from './root.ts'
import { StopError } from './stop-error.ts'

type Options = {
  /** Who makes releases of what is published; nobody where nothing is said. */
  releases?: ReleaseMaker
  /** Told each line that it prints. */
  onLine?: (line: string) => void
}

/**
 * Starts the built CMS and waits until it answers.
 * @throws StopError when it does not within a minute
 */
export async function startCms(
  group: Processes,
  env: Env,
  { releases = 'never', onLine }: Options = {},
): Promise<void> {
  group.start({
    name: 'The CMS',
    command: bin('next'),
    args: ['start', 'cms', '--port', String(env.cmsPort)],
    env: {
      ...variablesOf(env),
      RELEASES: releases,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    isQuiet: true,
    ...(onLine ? { onLine } : {}),
  })
  const ended = group.firstEnd.then((sentence) => {
    throw new StopError(sentence)
  })
  await Promise.race([answers(`http://localhost:${env.cmsPort}/api/snapshot`), ended])
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const response = await fetch(url, { method: 'HEAD' }).catch(() => null)
    await response?.body?.cancel()
    if (response && response.status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new StopError(`The CMS does not answer at ${url}. Look at the lines above for the reason.`)
}
