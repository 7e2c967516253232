import { messageOf, StopError } from '../stop-error.ts'
import { deployedSchema, nothingDeployed, type Deployed } from './deployed.ts'

/** Where a target keeps what was sent there; nothing in this folder is a reader's. */
export const recordFolder = '.manara'
/** The record itself. */
export const recordFile = `${recordFolder}/deployed.json`
/** The lock of the deploy that is under way. */
export const lockFile = `${recordFolder}/lock.json`

type Found = {
  /** The record's text; `null` where there is none. */
  text: string | null
  /** Names of what stands at the target. */
  names: Iterable<string>
  /** Whether files that are not ours may be there. */
  takesOver: boolean
}

/**
 * What was sent to a target so far.
 * @throws StopError where what stands there was not sent by a deploy, or its record cannot be read
 */
export function readDeployed({ text, names, takesOver }: Found): Deployed {
  if (text !== null) return parse(text)
  const foreign = [...names].filter((name) => name.split('/')[0] !== recordFolder)
  if (foreign.length === 0 || takesOver) return nothingDeployed
  throw new StopError(
    `The target is not empty and was not filled by npm run deploy (it holds ${foreign[0] ?? ''}). Name an empty place with --to, or add --take-over: files of the same names are replaced then, and others stay.`,
  )
}

function parse(text: string): Deployed {
  try {
    return deployedSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new StopError(
      `${recordFile} at the target cannot be read. Delete it there and run the same command with --take-over.`,
      { cause: messageOf(error) },
    )
  }
}
