import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism, freemem } from 'node:os'
import { join } from 'node:path'
import { bin, root } from '../root.ts'
import { StopError } from '../stop-error.ts'
import type { Failure, FromProcess, ToProcess } from './messages.ts'
import { writePageRecords, type Rendered } from './page-records-fs.ts'
import { sharesOf, type Share } from './shares.ts'

/** Told how many pages and files are rendered, of how many. */
export type OnProgress = (done: number, total: number) => void

type Options = {
  /** Folder of the kept renderer. */
  renderer: string
  outDir: string
  /** Gets every content, and has those of earlier releases. */
  store: string
  /** Holds `snapshot.json`, which has been found right, and `media/`. */
  snapshotDir: string
  siteUrl: string
  /** `2026-11-22` */
  releaseDate: string
  /** How many render at once; by default as many as the machine has processors and memory for, up to four. */
  processes?: number | undefined
  onProgress?: OnProgress | undefined
}

/** Pages that could not be rendered, all of them. */
export class PagesFailed extends StopError {
  readonly failures: readonly Failure[]
  constructor(failures: readonly Failure[]) {
    const sorted = [...failures].sort((a, b) => (a.path < b.path ? -1 : 1))
    const lines = sorted.map(({ path, message }) => `- ${path}: ${message}`)
    super(`${sorted.length} pages or files could not be rendered:\n${lines.join('\n')}`)
    this.failures = sorted
  }
}

/**
 * Renders everything in processes of their own, which take pages as they get done with others. A page
 * that is made of the same as in the last release is taken from it.
 * @returns every page and file, in no order
 * @throws PagesFailed with every page that could not be rendered; StopError when a process could not
 *   begin or was ended
 */
export async function renderPages(options: Options): Promise<Rendered[]> {
  const count = options.processes ?? asManyAsFit()
  const failures: Failure[] = []
  const rendered: Rendered[] = []
  let next: (() => Share | null) | undefined
  const children = Array.from({ length: count }, () => start(options))
  const ends = children.map(ended)
  const endNow = () => {
    for (const child of children) child.kill('SIGKILL')
  }
  // One that is busy with a page would notice only after it, and write on until then.
  process.once('exit', endNow)
  try {
    await Promise.all(
      children.map((child) =>
        follow(child, (message, total) => {
          next ??= sharesOf(total, count)
          if (message.type === 'rendered') {
            rendered.push(...message.rendered)
            failures.push(...message.failures)
            options.onProgress?.(rendered.length + failures.length, total)
          }
          return next()
        }),
      ),
    )
    // They end by themselves, and keep what they compiled for the next release.
    for (const child of children) if (child.connected) child.disconnect()
  } catch (error) {
    endNow()
    throw error
  } finally {
    // Nothing is written any more once this function has ended.
    await Promise.all(ends)
    process.off('exit', endNow)
  }
  if (failures.length > 0) throw new PagesFailed(failures)
  writePageRecords(options.store, rendered)
  return rendered
}

// Each takes less than half a gigabyte for a thousand entries in three languages. More than four would
// save less than their own start takes.
const asManyAsFit = (): number =>
  Math.min(availableParallelism(), 4, 1 + Math.floor(freemem() / 1024 ** 3))

function start(options: Options): ChildProcess {
  const { renderer, outDir, store, snapshotDir, siteUrl, releaseDate } = options
  return fork(
    join(import.meta.dirname, 'render-process.ts'),
    ['--renderer', renderer, '--out', outDir, '--store', store, '--site', siteUrl],
    {
      cwd: root,
      execPath: bin('node'),
      // Less room for what is soon forgotten: three quarters of the memory for a twentieth of the time.
      execArgv: ['--max-semi-space-size=8'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {
        ...process.env,
        SNAPSHOT_DIR: snapshotDir,
        SNAPSHOT_IS_CHECKED: 'yes',
        SITE_URL: siteUrl,
        RELEASE_DATE: releaseDate,
        NODE_ENV: 'production',
        NODE_COMPILE_CACHE: join(renderer, 'compiled'),
      },
    },
  )
}

/** Resolves when a process has ended, or could not be started. */
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => {
      resolve()
    })
    child.once('error', () => {
      resolve()
    })
  })

type Answer = (message: FromProcess, total: number) => ToProcess | null

/** Gives a process work until there is none left. */
function follow(child: ChildProcess, answer: Answer): Promise<void> {
  let total = 0
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)))
  return new Promise((resolve, reject) => {
    child.on('message', (message: FromProcess) => {
      if (message.type === 'failed') {
        reject(new StopError(`The pages could not be built:\n${message.message}`))
        return
      }
      if (message.type === 'ready') total = message.total
      const share = answer(message, total)
      if (share) child.send(share)
      else resolve()
    })
    child.on('error', (error) => {
      reject(new StopError(`The pages could not be built: ${error.message}`))
    })
    child.once('close', (code, signal) => {
      const how = signal ? `was ended by ${signal}` : `ended with code ${code ?? 'none'}`
      const advice = 'Make the release again; the machine may be short of memory.'
      reject(new StopError(`A process that renders pages ${how}. ${advice}\n${said}`.trim()))
    })
  })
}
