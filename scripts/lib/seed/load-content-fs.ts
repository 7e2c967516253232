import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SeedEntry } from '../../seed/seed-entry.ts'

const standard = join(import.meta.dirname, '../../seed/content')

/**
 * The demo content: what every `<folder>/*.ts` exports as `entry`, in the order of the paths.
 * @throws Error naming a file that exports none.
 */
export async function loadContent(folder: string = standard): Promise<SeedEntry[]> {
  const files = await readdir(folder, { recursive: true })
  const paths = files.filter((path) => /^[^/]+\/[^/]+\.ts$/.test(path))
  return Promise.all(
    paths.toSorted().map(async (path) => {
      const url = pathToFileURL(join(folder, path)).href
      const { entry } = (await import(url)) as { entry?: SeedEntry }
      if (!entry) throw new Error(`${path} exports no \`entry\`. See scripts/seed/seed-entry.ts.`)
      return entry
    }),
  )
}
