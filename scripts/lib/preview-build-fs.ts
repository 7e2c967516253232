import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from './digest-fs.ts'
import { withLock } from './lock-fs.ts'
import { bin, root } from './root.ts'
import { runCommand } from './run-command.ts'
import { withProgress } from './say.ts'
import { StopError } from './stop-error.ts'

const sources = ['site', 'content-schema', 'public', 'package-lock.json', 'tsconfig.json']
const folder = join(root, '.cache', 'preview')
const stamp = join(folder, 'built-from')

/** The program that serves the preview of drafts, once it is built. */
export const previewEntry = join(folder, 'build', 'server', 'entry.mjs')

/**
 * Builds the preview of drafts when its sources changed since the last build; otherwise does nothing.
 * @throws StopError with what Astro said
 */
export async function ensurePreviewBuild(): Promise<void> {
  const file = join(root, '.cache', 'preview-build.lock')
  await withLock({ file, what: 'Another build of the preview', patience: 600_000 }, async () => {
    const digest = await digestOf({ root, paths: sources, without: ['.astro', 'node_modules'] })
    if ((await readFile(stamp, 'utf8').catch(() => '')) === digest) return
    await withProgress('Building the preview of drafts (a few seconds, once)', build)
    await writeFile(stamp, digest)
  })
}

async function build(): Promise<void> {
  const result = await runCommand(bin('astro'), ['build', '--root', 'site/preview'], {
    env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (result.code === 0) return
  throw new StopError(`The preview could not be built:\n${result.output.trim().slice(-4000)}`)
}
