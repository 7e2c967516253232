import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SeedEntry, SeedGlobal } from '../../seed/seed-entry.ts'

const standard = join(import.meta.dirname, '../../seed/content')
const globalsFolder = 'globals'

/**
 * The entries of the demo content: what every `<collection>/*.ts` exports as `entry`, in the order of
 * the paths.
 * @throws Error naming a file that exports none.
 */
export async function loadContent(folder: string = standard): Promise<SeedEntry[]> {
  const files = await readdir(folder, { recursive: true })
  const paths = files.filter(
    (path) => /^[^/]+\/[^/]+\.ts$/.test(path) && !path.startsWith(`${globalsFolder}/`),
  )
  return load<SeedEntry>(folder, paths)
}

/**
 * The globals of the demo content: what every `globals/*.ts` exports as `entry`.
 * @throws Error naming a file that exports none.
 */
export async function loadGlobals(folder: string = standard): Promise<SeedGlobal[]> {
  if (!existsSync(join(folder, globalsFolder))) return []
  const files = await readdir(join(folder, globalsFolder))
  const paths = files.filter((path) => path.endsWith('.ts'))
  return load<SeedGlobal>(
    folder,
    paths.map((path) => `${globalsFolder}/${path}`),
  )
}

function load<T>(folder: string, paths: readonly string[]): Promise<T[]> {
  return Promise.all(
    paths.toSorted().map(async (path) => {
      const url = pathToFileURL(join(folder, path)).href
      const { entry } = (await import(url)) as { entry?: T }
      if (!entry) throw new Error(`${path} exports no \`entry\`. See scripts/seed/seed-entry.ts.`)
      return entry
    }),
  )
}
