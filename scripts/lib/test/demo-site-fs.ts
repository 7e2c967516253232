import { join } from 'node:path'
import { ensureCmsBuild } from '../cms-build-fs.ts'
import { startCms } from '../cms-server.ts'
import { variablesOf, type Env } from '../env.ts'
import { envOnFreePorts } from '../env-on-free-ports.ts'
import { demoDate } from '../pictures/demo-date.ts'
import { prepareData } from '../prepare-data.ts'
import type { Processes } from '../processes.ts'
import { bin, root } from '../root.ts'
import { runCommand } from '../run-command.ts'
import { StopError } from '../stop-error.ts'

/**
 * Brings the demo content all the way to a served site in a data folder of its own, as `npm start`
 * does, on free ports and at a day on which it stands still.
 */
export async function startDemoSite(group: Processes, dataDir: string): Promise<Env> {
  const env = await envOnFreePorts(dataDir)
  await ensureCmsBuild()
  await prepareData(env, demoDate)
  await startCms(group, env)
  const release = await runCommand(
    bin('node'),
    [join(root, 'scripts', 'release.ts'), '--date', demoDate],
    {
      env: { ...variablesOf(env), CMS_URL: env.cmsUrl },
      show: true,
    },
  )
  if (release.code !== 0) throw new StopError('The demo content could not be released; see above.')
  group.start({
    name: 'The site',
    command: bin('node'),
    args: [join(root, 'scripts', 'serve.ts')],
    env: variablesOf(env),
    isQuiet: true,
  })
  return env
}

/** What the browser's tests need to know of a demo site. */
export function testVariables(env: Env, browser: string): Record<string, string> {
  return {
    CHROME_PATH: browser,
    TEST_SITE_URL: env.siteUrl,
    TEST_CMS_URL: env.cmsUrl,
    TEST_DATA_DIR: env.dataDir,
  }
}
