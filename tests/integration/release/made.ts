import type { Manifest } from '#schema/release'
import { makeRelease } from '../../../scripts/lib/release/make-release-fs.ts'

/**
 * Makes a release that has something to show.
 * @throws Error when nothing changed since the last one; whatever the release throws
 */
export async function made(options: Parameters<typeof makeRelease>[0]): Promise<Manifest> {
  const manifest = await makeRelease(options)
  if (manifest === 'unchanged') throw new Error('Nothing changed since the last release.')
  return manifest
}
