import { mapWide } from '../files-fs.ts'
import { bucketLock } from './bucket-lock.ts'
import type { Bucket } from './bucket.ts'
import type { Deployed } from './deployed.ts'
import { headersMark, objectHeaders } from './object-headers.ts'
import { endOf, planDeploy, type LocalFile } from './plan.ts'
import { countingProgress } from './progress.ts'
import { lockFile, readDeployed, recordFile } from './read-deployed.ts'
import { contentOf, type ReleaseToSend } from './release-to-send-fs.ts'
import { sayPlan, type Outcome } from './say-plan.ts'
import { withTargetLock, type Deployer } from './target-lock.ts'

type Options = {
  bucket: Bucket
  release: ReleaseToSend
  deployer: Deployer
  /** ISO 8601, UTC. */
  now: string
  takesOver?: boolean
  /** Whether it only says what it would do. */
  isDry?: boolean
}

/** Requests under way at once. */
const width = 8
/** Bytes from which a file has the line for itself: on a slow one, eight together would all take too long. */
const large = 1_000_000

/**
 * Sends a release to a bucket. At each moment, also where it is broken off, every page that stands there
 * finds its assets; until the end, readers may see new pages beside old ones.
 * @throws StopError with what to do; the next run goes on from there
 */
export async function deployToBucket(options: Options): Promise<Outcome> {
  const { bucket, release, deployer, now, isDry = false } = options
  // What is not ours is refused before anything is written there, the lock included.
  await stateOf(options)
  if (isDry) return send(options, () => undefined)
  const store = bucketLock(bucket, lockFile)
  return withTargetLock({ store, deployer, release: release.id, startedAt: now }, (check) =>
    send(options, check),
  )
}

async function stateOf({ bucket, takesOver = false }: Options): Promise<Deployed> {
  const text = (await (await bucket.get(recordFile))?.text()) ?? null
  const names = text === null ? (await bucket.list()).keys() : []
  return readDeployed({ text, names, takesOver })
}

async function send(options: Options, check: () => void): Promise<Outcome> {
  const { bucket, release, now, isDry = false } = options
  const state = await stateOf(options)
  const remote = await bucket.list()
  const files = bucketFiles(release)
  const sending = { id: release.id, sentAt: now, files }
  const plan = planDeploy({ release: sending, state, remote })
  const sizes = new Map([...files].map(([path, { bytes }]) => [path, bytes]))
  const outcome = sayPlan({ plan, sizes, isDry })
  if (isDry || plan.isDone) return outcome

  const etags = new Map([...files.keys()].map((path) => [path, remote.get(path)?.etag ?? '']))
  const record = (deployed: Deployed) => putRecord(bucket, deployed)
  const progress = countingProgress({ files: outcome.sent, bytes: outcome.bytes })
  check()
  await record(plan.begin)
  const put = async (path: string) => {
    check()
    etags.set(path, await putFile({ bucket, release, path }))
    progress(sizes.get(path) ?? 0)
  }
  const isLarge = (path: string) => (sizes.get(path) ?? 0) > large
  for (const { paths } of plan.puts) {
    const small = paths.filter((path) => !isLarge(path))
    await mapWide(small, width, put)
    await mapWide(paths.filter(isLarge), 1, put)
  }
  for (const paths of plan.removals) {
    await mapWide(paths, width, async (path) => {
      check()
      await bucket.remove(path)
    })
  }
  check()
  await record(endOf({ release: sending, begin: plan.begin }, etags))
  return outcome
}

/** Hosts compress by themselves what they send: the compressed copies stay at home. */
function bucketFiles({ files }: ReleaseToSend): Map<string, LocalFile> {
  const sent = [...files].filter(([path]) => !isCopy(path, files))
  return new Map(
    sent
      .map(([path, { sha256, md5, bytes }]): [string, LocalFile] => [
        path,
        { sha256, md5, bytes, headers: headersMark(objectHeaders(path)) },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function isCopy(path: string, files: ReadonlyMap<string, unknown>): boolean {
  return /\.(br|gz)$/.test(path) && files.has(path.slice(0, -3))
}

type PutFile = { bucket: Bucket; release: ReleaseToSend; path: string }

/** @returns what the bucket calls the content */
async function putFile({ bucket, release, path }: PutFile): Promise<string> {
  const file = release.files.get(path)
  if (!file) throw new Error(`${path} is no file of the release`)
  const content = await contentOf(release, file)
  const headers = objectHeaders(path)
  const answer = await bucket.put({ path, content, headers, sha256: file.sha256 })
  if (!answer.ok) throw await bucket.refusal(answer)
  await answer.body?.cancel()
  return (answer.headers.get('etag') ?? file.md5).replaceAll('"', '')
}

async function putRecord(bucket: Bucket, deployed: Deployed): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
  const content = Buffer.from(`${JSON.stringify(deployed)}\n`)
  const answer = await bucket.put({ path: recordFile, content, headers })
  if (!answer.ok) throw await bucket.refusal(answer)
  await answer.body?.cancel()
}
