import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseFolder } from './snapshot-fs.ts'

/** A page of the release under test, by its path in the site's folder. */
export type BuiltPage = { path: string; html: string }

/** Every page of the release under test. */
export async function pagesOfRelease(): Promise<BuiltPage[]> {
  const site = join(releaseFolder, 'site')
  const files = await readdir(site, { recursive: true })
  const paths = files.filter((file) => file.endsWith('.html')).sort()
  return Promise.all(
    paths.map(async (path) => ({ path, html: await readFile(join(site, path), 'utf8') })),
  )
}
