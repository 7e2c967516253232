import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { flush } from '../files-fs.ts'
import { seal } from '../release/seal-fs.ts'
import { say } from '../say.ts'
import { beginning, ending, type Deployed } from './deployed.ts'
import { fillFolder, missingIn } from './fill-folder-fs.ts'
import { folderLock } from './folder-lock-fs.ts'
import { namesIn, pointAt, pointedAt, recordIn, writeRecord } from './folder-record-fs.ts'
import { hasRules, placeRules } from './place-rules-fs.ts'
import { countingProgress } from './progress.ts'
import { lockFile, readDeployed, recordFolder } from './read-deployed.ts'
import type { ReleaseToSend } from './release-to-send-fs.ts'
import type { Outcome } from './say-plan.ts'
import { withTargetLock, type Deployer } from './target-lock.ts'

type Options = {
  folder: string
  release: ReleaseToSend
  deployer: Deployer
  /** ISO 8601, UTC. */
  now: string
  takesOver?: boolean
  /** Whether it only says what it would do. */
  isDry?: boolean
}

/**
 * Sends a release to a folder that a web server reads: `releases/<id>/` with all its files and the hashed
 * ones of the kept releases, and `current`, a link that is swapped when all is on the disk. Readers get
 * the old release or the new one, never a mixture. `host/` beside it has the rules for a server's settings.
 * @throws StopError with what to do; the next run goes on from there
 */
export async function deployToFolder(options: Options): Promise<Outcome> {
  const { folder, release, deployer, now, isDry = false } = options
  // What is not ours is refused before anything is written there, the lock included.
  await stateOf(options)
  if (isDry) return send(options, () => undefined)
  const store = folderLock(join(folder, lockFile))
  return withTargetLock({ store, deployer, release: release.id, startedAt: now }, (check) =>
    send(options, check),
  )
}

async function stateOf({ folder, takesOver = false }: Options): Promise<Deployed> {
  return readDeployed({ text: await recordIn(folder), names: await namesIn(folder), takesOver })
}

async function send(options: Options, check: () => void): Promise<Outcome> {
  const { folder, release, now, isDry = false } = options
  const state = await stateOf(options)
  const current = await pointedAt(folder)
  const sending = { id: release.id, sentAt: now, files: filesOf(release) }
  const begin = beginning(state, sending)
  const end = ending(begin, sending)
  const releases = join(folder, 'releases')
  const home = join(releases, release.id)
  const isThere = (await namesIn(releases)).includes(release.id)
  const target = isThere ? home : join(releases, `.staging-${release.id}`)

  const missing = await missingIn(target, end.files, state.files)
  const bytes = missing.reduce((sum, { path }) => sum + (release.files.get(path)?.bytes ?? 0), 0)
  const old = begin.releases.filter(({ id }) => !end.releases.some((each) => each.id === id))
  const isSettled = current === release.id && state.current === release.id && state.sending === null
  const outcome = {
    isDone: isThere && isSettled && missing.length === 0 && (await hasRules(folder, release)),
    sent: missing.length,
    bytes,
    removed: old.length,
  }
  if (outcome.isDone) return outcome
  if (missing.length > 0) say(`  ${isDry ? 'Would place' : 'Placing'} ${missing.length} files`)
  if (isDry) return outcome

  check()
  await writeRecord(folder, begin)
  const lost = await fillFolder({
    ...{ target, releases, release, missing, check },
    parts: join(folder, recordFolder, 'parts'),
    progress: countingProgress({ files: missing.length, bytes }),
  })
  await seal(target)
  check()
  if (!isThere) await rename(target, home)
  await flush(releases)
  await pointAt(folder, release.id)
  await placeRules(folder, release)
  const files = Object.entries(end.files).filter(([path]) => !lost.includes(path))
  await writeRecord(folder, { ...end, files: Object.fromEntries(files) })
  await removeOld(releases, begin, end)
  return outcome
}

/** Only what a deploy put there goes: folders of releases that are kept no longer, and broken-off ones. */
async function removeOld(releases: string, begin: Deployed, end: Deployed): Promise<void> {
  const kept = new Set(end.releases.map(({ id }) => id))
  for (const { id } of begin.releases) {
    await rm(join(releases, `.staging-${id}`), { recursive: true, force: true })
    if (!kept.has(id)) await rm(join(releases, id), { recursive: true, force: true })
  }
}

function filesOf({ files }: ReleaseToSend): Map<string, { sha256: string }> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([path, { sha256 }]) => [path, { sha256 }]))
}
