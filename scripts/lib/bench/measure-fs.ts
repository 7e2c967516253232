import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv, variablesOf } from '../env.ts'
import { currentRelease, releasesFolder } from '../release/folders-fs.ts'
import type { Manifest } from '../release/manifest.ts'
import { bin, root } from '../root.ts'
import { runCommand } from '../run-command.ts'
import { StopError } from '../stop-error.ts'
import type { BenchContent } from './content-fs.ts'
import { watchMemory } from './peak-memory-fs.ts'

/** One release, measured. */
export type Measurement = { manifest: Manifest; milliseconds: number; peakBytes: number }

/** Makes a release in a process of its own and measures it. */
export async function measureRelease(content: BenchContent, dataDir: string): Promise<Measurement> {
  const started = performance.now()
  let stopWatching = () => 0
  const { code, output } = await runCommand(
    bin('node'),
    [
      join(root, 'scripts', 'release.ts'),
      ...['--snapshot', content.folder],
      ...['--date', content.day],
    ],
    {
      env: variablesOf(parseEnv({ DATA_DIR: dataDir })),
      onStart: (pid) => (stopWatching = watchMemory(pid)),
    },
  )
  const milliseconds = performance.now() - started
  const peakBytes = stopWatching()
  if (code !== 0) throw new StopError(output.slice(-4000))
  const current = await currentRelease(dataDir)
  const file = join(releasesFolder(dataDir), current ?? '', 'manifest.json')
  return {
    manifest: JSON.parse(await readFile(file, 'utf8')) as Manifest,
    milliseconds,
    peakBytes,
  }
}
