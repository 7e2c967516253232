import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bin, root } from '../root.ts'
import { StopError } from '../stop-error.ts'
import { measureCommand, type MeasuredCommand } from './measure-command-fs.ts'

/** Bundles the renderer of pages, as is done once after the sources changed, to nowhere. */
export async function measureRenderer(): Promise<MeasuredCommand> {
  // Within the project, as the real one: the bundler looks for packages from there.
  const folder = join(root, '.cache', 'bench', 'renderer')
  try {
    const measured = await measureCommand(bin('astro'), ['build'], {
      env: { RENDERER_DIR: folder, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    })
    if (measured.code !== 0) throw new StopError(measured.output.slice(-4000))
    return measured
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
