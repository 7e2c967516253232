import { rename, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { localeCodes } from '#schema/locales'
import { withLock } from '../lock-fs.ts'
import { bin, root } from '../root.ts'
import { runCommand, type Ended } from '../run-command.ts'
import { messageOf, StopError } from '../stop-error.ts'
import { trimPolicies } from './trim-policies-fs.ts'

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
  // All builds share one folder for what they bundle.
  const lock = { file: join(root, '.cache', 'pages.lock'), what: 'Another build of pages' }
  const result = await withLock({ ...lock, patience: 600_000 }, () => render(options))
  if (result.code === 0) {
    await placeNotFound(options.outDir)
    return trimPolicies(options.outDir)
  }
  const tail = result.output.trim().split('\n').slice(-40).join('\n')
  throw new StopError(`The pages could not be built:\n${tail}`)
}

/** Hosts look for `404.html` in the nearest folder; Astro writes it so at the root only. */
async function placeNotFound(site: string): Promise<void> {
  for (const locale of localeCodes) {
    await rename(join(site, locale, '404', 'index.html'), join(site, locale, '404.html'))
    await rmdir(join(site, locale, '404'))
  }
}

function render(options: Options): Promise<Ended> {
  return runCommand(bin('astro'), ['build', '--outDir', options.outDir], {
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
}
