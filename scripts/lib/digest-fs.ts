import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './stop-error.ts'

type Options = {
  root: string
  /** Files and folders below the root; missing ones count as empty. */
  paths: readonly string[]
  /** Names of folders to leave out. */
  without?: readonly string[]
}

/** One digest over the names and contents of files: it changes when any of them does. */
export async function digestOf({ root, paths, without = [] }: Options): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of (await filesBelow(root, path, without)).sort()) {
      hash.update(file).update('\0')
      hash.update(await readFile(join(root, file))).update('\0')
    }
  }
  return hash.digest('hex')
}

async function filesBelow(
  root: string,
  path: string,
  without: readonly string[],
): Promise<string[]> {
  try {
    if ((await stat(join(root, path))).isFile()) return [path]
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
  const entries = await readdir(join(root, path), { withFileTypes: true })
  const kept = entries.filter(({ name }) => !without.includes(name))
  const nested = await Promise.all(
    kept.map(({ name }) => filesBelow(root, `${path}/${name}`, without)),
  )
  return nested.flat()
}
