import { sep } from 'node:path'
import { parseEnv } from '../env.ts'
import { say } from '../say.ts'
import { codeOf, messageOf, StopError } from '../stop-error.ts'
import { openBucket } from './bucket.ts'
import { deployToBucket } from './deploy-to-bucket-fs.ts'
import { deployToFolder } from './deploy-to-folder-fs.ts'
import { thisDeployer } from './deployer-fs.ts'
import { megabytes } from './progress.ts'
import { refusalOf } from './refusals.ts'
import { releaseToSend, type ReleaseToSend } from './release-to-send-fs.ts'
import { s3Settings } from './s3-settings.ts'
import type { Outcome } from './say-plan.ts'
import { parseTarget, type Target } from './target.ts'

type Options = {
  /** A folder, or `s3://bucket/prefix`. */
  to: string | undefined
  /** A kept release's id; the public one where none is given. */
  release?: string | undefined
  /** Whether it is meant to show the demonstration. */
  isDemo: boolean
  isDry: boolean
  /** Whether the target may hold files that are not ours. */
  takesOver: boolean
  variables: Readonly<Record<string, string | undefined>>
  now: Date
}

/**
 * Sends a release to a static host and says what it does.
 * @throws StopError with one sentence on what to do
 */
export async function deployRelease(options: Options): Promise<Outcome> {
  const { to, isDemo, isDry, variables } = options
  const { dataDir } = parseEnv(variables)
  const target = parseTarget(to)
  if (target.kind === 'folder' && `${target.folder}${sep}`.startsWith(`${dataDir}${sep}`)) {
    throw new StopError(
      `${target.folder} lies in the data folder. Name a folder elsewhere with --to.`,
    )
  }
  // Settings that are missing are said before a large release is read.
  const open = sender(target, options)
  say('Checking the release …')
  const release = await releaseToSend(dataDir, options.release)
  const refusal = refusalOf(release, isDemo)
  if (refusal !== null) throw new StopError(refusal)
  say(
    `${isDry ? 'What a deploy of' : 'Deploying'} release ${release.id} to ${to ?? ''}${isDry ? ' would do:' : ' …'}`,
  )
  const outcome = await open(release).catch((error: unknown) => {
    throw explained(error, to ?? '')
  })
  say(sentence(outcome, { id: release.id, isDry }))
  return outcome
}

function sender(target: Target, options: Options): (release: ReleaseToSend) => Promise<Outcome> {
  const { isDry, takesOver, variables } = options
  const now = options.now.toISOString()
  if (target.kind === 'folder') {
    const { folder } = target
    return async (release) =>
      deployToFolder({ folder, release, now, isDry, takesOver, deployer: await thisDeployer() })
  }
  const bucket = openBucket(s3Settings(variables, target.bucket), target)
  return async (release) =>
    deployToBucket({ bucket, release, now, isDry, takesOver, deployer: await thisDeployer() })
}

function sentence(outcome: Outcome, { id, isDry }: { id: string; isDry: boolean }): string {
  const { isDone, sent, bytes, removed } = outcome
  if (isDone) return `Release ${id} is there already; nothing was changed.`
  if (isDry) return 'Nothing was changed.'
  return `Release ${id} is at the target: ${sent} files sent (${megabytes(bytes)}), ${removed} removed.`
}

const diskSentences: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full. Free some space and run the same command again.',
  EACCES: 'it cannot be written. Make it writable for this user and run the same command again.',
  EPERM:
    'its disk or its rights do not allow it (links are needed). Name another folder with --to.',
  EROFS: 'its disk is read-only. Make it writable and run the same command again.',
  ENOTDIR: 'it is a file, or lies in one. Name a folder with --to.',
}

function explained(error: unknown, to: string): unknown {
  const advice = diskSentences[codeOf(error) ?? '']
  if (advice === undefined || error instanceof StopError) return error
  return new StopError(`${to} could not be filled: ${advice}`, { cause: messageOf(error) })
}
