import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSnapshot, type Snapshot } from '#schema/snapshot'

type Options = {
  /**
   * Whether the file has been found right already, and is not to be checked again. A release checks the
   * snapshot when it takes it, and then renders its own copy in several processes: to check it in each
   * would be a tenth of the time of the demonstration's pages. The check changes nothing in it.
   */
  isChecked: boolean
}

/**
 * Reads and checks the snapshot of a folder.
 * @throws ContentError with everything that is wrong in it; Error when there is no readable file
 */
export async function readSnapshot(dir: string, { isChecked }: Options): Promise<Snapshot> {
  const json = await readJson(join(dir, 'snapshot.json'))
  return isChecked ? (json as Snapshot) : parseSnapshot(json)
}

/** The bytes of a file that a snapshot names. */
export const readMedia = (dir: string, sha256: string): Promise<Buffer> =>
  readFile(join(dir, 'media', sha256)).catch((cause: unknown) => {
    throw new Error(
      `The snapshot names the file ${sha256}, but media/ of ${dir} does not hold it. Make the snapshot again.`,
      { cause },
    )
  })

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new Error(
      `${file} cannot be read as JSON. Set SNAPSHOT_DIR to a folder made by "npm run snapshot".`,
      { cause },
    )
  }
}
