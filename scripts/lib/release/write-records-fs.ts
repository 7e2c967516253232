import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import type { Manifest } from '#schema/release'
import type { Snapshot } from '#schema/snapshot'
import { flush } from '../files-fs.ts'
import { hostFiles } from '../serve/host-files.ts'
import type { Stored } from './store-fs.ts'

/**
 * Writes what servers are to be told of a release into its folder.
 * @returns these files and the snapshot by path, as they go on record
 */
export async function writeHostFiles(
  folder: string,
  snapshot: Snapshot,
): Promise<[string, Stored][]> {
  const contents = Object.entries(hostFiles({ snapshot })).map(
    ([name, text]) => [`host/${name}`, text] as const,
  )
  await mkdir(join(folder, 'host'), { recursive: true })
  for (const [path, text] of contents) await writeFile(join(folder, path), text, { mode: 0o444 })
  await chmod(join(folder, 'snapshot.json'), 0o444)
  const paths = [...contents.map(([path]) => path), 'snapshot.json']
  return Promise.all(
    paths.map(async (path): Promise<[string, Stored]> => {
      const content = await readFile(join(folder, path))
      const sha256 = createHash('sha256').update(content).digest('hex')
      return [path, { bytes: content.length, sha256 }]
    }),
  )
}

/**
 * Writes a release's record into its folder and brings it to the disk: whole as `manifest.json`, and
 * without the list of files as `summary.json`, for those who only want to know which release it is.
 */
export async function writeRecords(folder: string, manifest: Manifest): Promise<void> {
  const { files, ...summary } = manifest
  const records = [
    ['summary.json', summary],
    ['manifest.json', { ...summary, files }],
  ] as const
  for (const [name, record] of records) {
    const file = join(folder, name)
    await writeFile(file, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o444 })
    await flush(file)
  }
  await flush(folder)
}
