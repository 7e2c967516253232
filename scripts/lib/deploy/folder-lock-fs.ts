import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from '../stop-error.ts'
import type { LockStore } from './target-lock.ts'

/** A lock in a file of a folder, which may be on another machine's disk. */
export function folderLock(file: string): LockStore {
  const written = async (text: string) => {
    const own = `${file}.${randomUUID()}`
    await mkdir(dirname(file), { recursive: true })
    await writeFile(own, text)
    return own
  }
  const read: LockStore['read'] = async () => {
    try {
      const { mtimeMs, ino } = await stat(file)
      const text = await readFile(file, 'utf8')
      return { text, age: Date.now() - mtimeMs, mark: `${ino}-${mtimeMs}` }
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
  }
  return {
    read,
    async create(text) {
      const own = await written(text)
      try {
        // A link appears with its content in one step; a new file would be empty for a moment.
        await link(own, file)
        return true
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false
        throw error
      } finally {
        await rm(own, { force: true })
      }
    },
    async replace(text, mark) {
      if ((await read())?.mark !== mark) return false
      await rename(await written(text), file)
      return true
    },
    remove: () => rm(file, { force: true }),
  }
}
