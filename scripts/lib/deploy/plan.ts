import { beginning, ending, type Deployed, type Sending } from './deployed.ts'
import { isKept, phaseOf, phases, type Phase } from './phases.ts'

/** A file of the release as it is sent to a bucket. */
export type LocalFile = {
  sha256: string
  /** A bucket's usual name for its content, in lower-case hex. */
  md5: string
  bytes: number
  /** Mark of the headers that go with it. */
  headers: string
}

/** A file as the bucket lists it. */
export type RemoteFile = { etag: string; bytes: number }

type Given = {
  release: { id: string; sentAt: string; files: ReadonlyMap<string, LocalFile> }
  state: Deployed
  remote: ReadonlyMap<string, RemoteFile>
}

/** What a deploy does, in order: every step is over before the next one begins. */
export type Plan = {
  /** Whether all of it is there already. */
  isDone: boolean
  /** Written before anything else. */
  begin: Deployed
  puts: { phase: Phase; paths: string[] }[]
  /** Pages and other files with a fixed name that are gone, then assets that no kept release has. */
  removals: string[][]
}

/**
 * Plans a deploy to a host that has no single pointer. At each moment of it every page that stands at
 * the target finds the assets that it names: they come before it and outlast it. Nothing is removed
 * that was not put there by a deploy.
 */
export function planDeploy({ release, state, remote }: Given): Plan {
  const sending: Sending = { ...release, files: sentFiles(release.files) }
  const begin = beginning(state, sending)
  const end = ending(begin, sending)
  const missing = [...release.files]
    .filter(([path, file]) => !isThere({ file, known: state.files[path], at: remote.get(path) }))
    .map(([path]) => path)
  const gone = Object.keys(begin.files).filter((path) => remote.has(path) && !end.files[path])
  const puts = phases.map((phase) => ({
    phase,
    paths: missing.filter((path) => phaseOf(path, !remote.has(path)) === phase),
  }))
  const removals = [gone.filter((path) => !isKept(path)), gone.filter((path) => isKept(path))]
  const isSettled = state.current === release.id && state.sending === null
  return {
    isDone: isSettled && missing.length === 0 && gone.length === 0,
    begin,
    puts: puts.filter(({ paths }) => paths.length > 0),
    removals: removals.filter((paths) => paths.length > 0),
  }
}

/**
 * What is on record when all is sent.
 * @param etags What the bucket calls the release's files
 */
export function endOf(
  { release, begin }: Pick<Given, 'release'> & Pick<Plan, 'begin'>,
  etags: ReadonlyMap<string, string>,
): Deployed {
  return ending(begin, { ...release, files: sentFiles(release.files, etags) })
}

function sentFiles(
  files: ReadonlyMap<string, LocalFile>,
  etags?: ReadonlyMap<string, string>,
): Sending['files'] {
  return new Map(
    [...files].map(([path, { sha256, md5, headers }]) => {
      const etag = etags?.get(path) ?? md5
      return [path, { sha256, headers, ...(etag !== md5 && { etag }) }]
    }),
  )
}

type Compared = {
  file: LocalFile
  known: Deployed['files'][string] | undefined
  at: RemoteFile | undefined
}

function isThere({ file, known, at }: Compared): boolean {
  if (!at || !known || at.bytes !== file.bytes || known.headers !== file.headers) return false
  return at.etag === file.md5 || (known.sha256 === file.sha256 && known.etag === at.etag)
}
