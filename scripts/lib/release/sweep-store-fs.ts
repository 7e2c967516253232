import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mapWide } from '../files-fs.ts'
import { codeOf } from '../stop-error.ts'
import { storeFolder } from './store-fs.ts'

/**
 * Deletes from the store what no release holds any more: files with no other link, what was made from
 * them, and what a crash left unfinished. No release may be under way.
 */
export async function sweepStore(dataDir: string): Promise<void> {
  const store = storeFolder(dataDir)
  const names = await readdir(store).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  const contents = names.filter((name) => /^[0-9a-f]{64}$/.test(name))
  const links = await mapWide(contents, 16, async (name) => (await stat(join(store, name))).nlink)
  const kept = new Set(contents.filter((_, index) => (links[index] ?? 0) > 1))
  const garbage = names.filter((name) => {
    if (/^(?:(?:index|texts)-[a-z]+|pages)\.json$/.test(name)) return false
    const [digest = '', ending = '', ...rest] = name.split('.')
    return !kept.has(digest) || !['', 'br', 'gz', 'json'].includes(ending) || rest.length > 0
  })
  await mapWide(garbage, 16, (name) => rm(join(store, name), { force: true }))
}
