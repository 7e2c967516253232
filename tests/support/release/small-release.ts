import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { hostFiles } from '../../../scripts/lib/serve/host-files.ts'

type Told = Parameters<typeof hostFiles>[0]['snapshot']

/**
 * Writes a release of these files, by address, into a data folder, as little of it as servers look at.
 * @param compressed the addresses beside which compressed files stand
 */
export async function smallRelease(
  dataDir: string,
  id: string,
  {
    files,
    compressed = [],
    snapshot = { entries: [], redirects: [], tombstones: [] },
  }: { files: Record<string, string>; compressed?: readonly string[]; snapshot?: Told },
): Promise<string> {
  const folder = join(dataDir, 'releases', id)
  const all = new Map<string, Buffer>(
    Object.entries(files).map(([path, text]) => [`site${path}`, Buffer.from(text)]),
  )
  for (const path of compressed) {
    all.set(`site${path}.br`, brotliCompressSync(files[path] ?? ''))
    all.set(`site${path}.gz`, gzipSync(files[path] ?? ''))
  }
  for (const [name, text] of Object.entries(hostFiles({ snapshot }))) {
    all.set(`host/${name}`, Buffer.from(text))
  }
  for (const [path, bytes] of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const listed = [...all].map(([path, bytes]) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return [path, { bytes: bytes.length, sha256 }] as const
  })
  const manifest = JSON.stringify({ files: Object.fromEntries(listed) })
  await writeFile(join(folder, 'manifest.json'), manifest)
  return folder
}
