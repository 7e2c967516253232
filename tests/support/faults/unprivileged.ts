import { chown, lchown, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether the tests run as the administrator, who may write everywhere. */
export const isRoot = process.getuid?.() === 0
/** The user to whom nothing belongs, on Linux. */
const nobody = 65_534

/**
 * How a program is started as a user who owns nothing. It may read the project wherever that lies, and
 * write nowhere but where a test lets it. Where the tests run as no administrator, it is started as it is.
 */
export const asNobody: readonly string[] = isRoot
  ? [
      ...['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'],
      ...['--inh-caps=-all,+dac_read_search', '--ambient-caps=+dac_read_search'],
      ...['--bounding-set=-all,+dac_read_search', '--'],
    ]
  : []

/** Gives a folder and all in it to the user of `asNobody`. */
export const giveToNobody = (folder: string): Promise<void> => give(folder, nobody)
/** Takes a folder and all in it back. */
export const takeBack = (folder: string): Promise<void> => give(folder, 0)

async function give(folder: string, owner: number): Promise<void> {
  if (!isRoot) return
  await chown(folder, owner, owner)
  for (const name of await readdir(folder, { recursive: true })) {
    await lchown(join(folder, name), owner, owner)
  }
}
