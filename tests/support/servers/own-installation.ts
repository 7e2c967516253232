import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCms } from '../../../scripts/lib/cms-server.ts'
import { variablesOf, type Env } from '../../../scripts/lib/env.ts'
import { envOnFreePorts } from '../../../scripts/lib/env-on-free-ports.ts'
import { ensurePreviewBuild } from '../../../scripts/lib/preview-build-fs.ts'
import { startPreview } from '../../../scripts/lib/preview-server.ts'
import { processes } from '../../../scripts/lib/processes.ts'
import { bin, root } from '../../../scripts/lib/root.ts'
import { runCommand } from '../../../scripts/lib/run-command.ts'
import { required } from '../release/test-env.ts'

/** A CMS, a preview and a site of a test's own, on a copy of the demo's data. */
export type Installation = {
  env: Env
  /** Makes a release from the CMS, as an administrator does, and returns what it printed. */
  release: () => Promise<{ code: number; output: string }>
  stop: () => Promise<void>
}

/**
 * Copies the demo's data, and starts a CMS, a preview and a site on it on free ports.
 * @param options `releases`: whether the CMS makes releases by itself; else only `release` does
 */
export async function startInstallation(
  options: { releases?: 'inside' | 'never' } = {},
): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'manara-own-'))
  await cp(required('TEST_DATA_DIR'), dataDir, { recursive: true, verbatimSymlinks: true })
  const env = await envOnFreePorts(dataDir)
  const group = processes()
  const script = (name: string) => join(root, 'scripts', `${name}.ts`)
  const variables = { ...variablesOf(env), CMS_URL: env.cmsUrl }
  await ensurePreviewBuild()
  await startCms(group, env, options)
  startPreview(group, env)
  group.start({
    name: 'The site',
    command: bin('node'),
    args: [script('serve')],
    env: variables,
    isQuiet: true,
  })
  return {
    env,
    release: () => runCommand(bin('node'), [script('release')], { env: variables }),
    stop: async () => {
      await group.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
