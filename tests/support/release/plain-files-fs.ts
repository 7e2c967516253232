import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** A file's path and what stands in it, decompressed. */
export type PlainFile = { path: string; text: string }

/** Every file below a folder as text, Brotli and gzip (as in Pagefind's index) undone. */
export async function plainFiles(folder: string): Promise<PlainFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        return { path, text: plain(path, await readFile(path)).toString('utf8') }
      }),
  )
}

function plain(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes)
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  return isGzip ? gunzipSync(bytes) : bytes
}
