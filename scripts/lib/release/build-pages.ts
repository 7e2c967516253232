import { messageOf, StopError } from '../stop-error.ts'
import { bin } from '../root.ts'
import { runCommand } from '../run-command.ts'

type Options = {
  /** Folder with `snapshot.json` and `media/`. */
  snapshotDir: string
  outDir: string
  siteUrl: string
  /** `2026-11-22`: the day from which pages count. */
  releaseDate: string
}

/**
 * Renders every page with Astro.
 * @throws StopError with what Astro said
 */
export async function buildPages(options: Options): Promise<void> {
  const result = await runCommand(bin('astro'), ['build', '--outDir', options.outDir], {
    env: {
      SNAPSHOT_DIR: options.snapshotDir,
      SITE_URL: options.siteUrl,
      RELEASE_DATE: options.releaseDate,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  }).catch((error: unknown) => {
    throw new StopError(`Astro could not be started: ${messageOf(error)}`)
  })
  if (result.code === 0) return
  const tail = result.output.trim().split('\n').slice(-40).join('\n')
  throw new StopError(`The pages could not be built:\n${tail}`)
}
