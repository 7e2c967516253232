import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '../digest-fs.ts'
import { withLock } from '../lock-fs.ts'
import { bin, root } from '../root.ts'
import { runCommand } from '../run-command.ts'
import { withProgress } from '../say.ts'
import { StopError } from '../stop-error.ts'

/** The program that renders pages, bundled from the sources as they are. */
export type Renderer = {
  /** Digest of the sources. */
  digest: string
  /** Holds `server/`, the program, and `client/`, the files that are the same in every release. */
  folder: string
}

type Options = {
  /** Whether the terminal is told that it is being made. */
  say: boolean
}

const sources = [
  ...['site', 'content-schema', 'public', 'scripts/lib/renderer', 'astro.config.mjs'],
  // Pages are finished by it.
  ...['scripts/lib/release/trim-policy.ts', 'package-lock.json', 'tsconfig.json'],
]
// In the project, because what the program imports is resolved from where it stands.
const home = join(root, '.cache', 'renderer')
/** The one in use, and the one before it, which a release that has begun may still be using. */
const kept = 2
const unfinishedPrefix = 'unfinished-'

/** Digest of the sources that pages are made with. */
export const rendererDigest = (): Promise<string> =>
  digestOf({ root, paths: sources, without: ['.astro', 'preview'] })

/**
 * Makes the renderer when the sources changed since it was made, which takes some seconds.
 * @throws StopError with what Astro said
 */
export async function ensureRenderer({ say }: Options): Promise<Renderer> {
  const digest = await rendererDigest()
  const folder = join(home, digest.slice(0, 16))
  const lock = { file: join(root, '.cache', 'renderer.lock'), what: 'Making the renderer of pages' }
  await withLock({ ...lock, patience: 600_000 }, async () => {
    if (!(await exists(folder))) {
      const make = () => build(folder)
      await (say ? withProgress('Making the renderer of pages (some seconds, once)', make) : make())
    }
    const now = new Date()
    await utimes(folder, now, now)
    await removeOld()
  })
  return { digest, folder }
}

async function build(folder: string): Promise<void> {
  const unfinished = join(home, `${unfinishedPrefix}${process.pid}`)
  await mkdir(unfinished, { recursive: true })
  const result = await runCommand(bin('astro'), ['build'], {
    env: { RENDERER_DIR: unfinished, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (result.code !== 0) {
    const tail = result.output.trim().split('\n').slice(-40).join('\n')
    throw new StopError(`The renderer of pages could not be made:\n${tail}`)
  }
  await rename(unfinished, folder)
}

async function removeOld(): Promise<void> {
  const found = await Promise.all(
    (await readdir(home)).map(async (name) => {
      const path = join(home, name)
      const isFinished = !name.startsWith(unfinishedPrefix)
      return { path, usedAt: isFinished ? (await stat(path)).mtimeMs : 0 }
    }),
  )
  const newest = found.sort((a, b) => b.usedAt - a.usedAt).slice(0, kept)
  const old = found.filter((one) => one.usedAt === 0 || !newest.includes(one))
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
