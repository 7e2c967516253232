import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '#schema/values'

/** Where a frozen file lies. */
export function blobPath(dataDir: string, digest: string): string {
  return join(dataDir, 'blobs', sha256.parse(digest))
}

/**
 * Copies a file under its digest, once; a file that lies there stays as it is.
 * @throws Error when the file's bytes do not have this digest.
 */
export async function freezeBlob({
  dataDir,
  source,
  digest,
}: {
  dataDir: string
  source: string
  digest: string
}): Promise<void> {
  const target = blobPath(dataDir, digest)
  if (await exists(target)) return
  const bytes = await readFile(source)
  if (createHash('sha256').update(bytes).digest('hex') !== digest) {
    throw new Error(`${source} is not the file that was uploaded. Upload it again.`)
  }
  await mkdir(join(dataDir, 'blobs'), { recursive: true })
  // Written aside and renamed, so that nobody ever reads half a file.
  const partial = `${target}.${randomUUID()}`
  const handle = await open(partial, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(partial, target)
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
