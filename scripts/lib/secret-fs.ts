import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './stop-error.ts'

/** The secret that signs sessions: read from `<folder>/secret`, made there with mode 600 the first time. */
export async function secretOf(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  try {
    const made = randomBytes(32).toString('hex')
    await writeFile(file, made, { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return (await readFile(file, 'utf8')).trim()
  }
}
