import { z } from 'zod'
import { releaseIdSchema } from '#schema/release'
import { instant, sha256 } from '#schema/values'
import { isKept } from './phases.ts'

/** How many releases' hashed files stay at a target. */
export const deployedReleases = 10

const fileSchema = z.object({
  sha256,
  /** The release sent last that has the file: a hashed file stays as long as that release is kept. */
  release: releaseIdSchema,
  /** What a bucket calls this content, where that is not its MD5. */
  etag: z.string().optional(),
  /** The headers that a bucket sends with it. */
  headers: z.string().optional(),
})

/** What stands at a target, by path; `.manara/deployed.json` there. */
export const deployedSchema = z.object({
  /** The release that readers get; `null` until the first one is there in whole. */
  current: releaseIdSchema.nullable(),
  /** The release that is being sent: parts of it may stand there already. */
  sending: releaseIdSchema.nullable(),
  /** Kept releases, the one sent last first. */
  releases: z.array(z.object({ id: releaseIdSchema, sentAt: instant })),
  files: z.record(z.string(), fileSchema),
})
/** What stands at a target. */
export type Deployed = z.output<typeof deployedSchema>
/** One file at a target. */
export type DeployedFile = z.output<typeof fileSchema>

/** What is about to be sent. */
export type Sending = {
  id: string
  /** ISO 8601, UTC. */
  sentAt: string
  files: ReadonlyMap<string, Omit<DeployedFile, 'release'>>
}

/** Nothing was ever sent there. */
export const nothingDeployed: Deployed = {
  current: null,
  sending: null,
  releases: [],
  files: {},
}

/**
 * What may stand at the target from now on: all that was there, and all that is sent. Written first of
 * all, so that whoever finishes an interrupted deploy knows each file of it.
 */
export function beginning(state: Deployed, sending: Sending): Deployed {
  const others = state.releases.filter(({ id }) => id !== sending.id)
  const sent = Object.entries(filesOf(sending)).map(([path, file]) => {
    const known = state.files[path]
    // As long as it was not sent again, a file of the same content has the headers that it had.
    return [path, known?.sha256 === file.sha256 ? { ...known, release: sending.id } : file] as const
  })
  return {
    current: state.current,
    sending: sending.id,
    releases: [{ id: sending.id, sentAt: sending.sentAt }, ...others],
    files: { ...state.files, ...Object.fromEntries(sent) },
  }
}

/** What is left in the end: the release's files, and the hashed ones of the kept releases. */
export function ending(begun: Deployed, sending: Sending): Deployed {
  const releases = begun.releases.slice(0, deployedReleases)
  const kept = new Set(releases.map(({ id }) => id))
  const others = Object.entries(begun.files).filter(
    ([path, { release }]) => isKept(path) && kept.has(release),
  )
  return {
    current: sending.id,
    sending: null,
    releases,
    files: { ...Object.fromEntries(others), ...filesOf(sending) },
  }
}

function filesOf({ id, files }: Sending): Record<string, DeployedFile> {
  return Object.fromEntries([...files].map(([path, file]) => [path, { ...file, release: id }]))
}
