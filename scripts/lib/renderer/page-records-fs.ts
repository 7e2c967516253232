import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { putContent, type Kept, type Stored } from '../release/store-fs.ts'

/** A rendered page or file. */
export type Rendered = Kept & {
  /** Below the site's folder: `ar/about/index.html`. */
  file: string
  /** As `pageKey` has it; `null` for what is rendered each time. */
  key: string | null
}

/** Pages as a release before had them, by file: what each was made of, and its content in the store. */
export type PageRecords = ReadonlyMap<string, Stored & { key: string }>

const name = 'pages.json'
const recordsSchema = z.record(
  z.string(),
  z.object({ key: z.string(), bytes: z.number(), sha256: z.string() }),
)

/** The pages that were rendered last, by file; none where nothing can be read. */
export async function readPageRecords(store: string): Promise<PageRecords> {
  try {
    const json: unknown = JSON.parse(await readFile(join(store, name), 'utf8'))
    return new Map(Object.entries(recordsSchema.parse(json)))
  } catch {
    return new Map()
  }
}

/** Keeps what pages were made of, so that the next release renders only those that have become others. */
export function writePageRecords(store: string, rendered: readonly Rendered[]): void {
  const records = rendered.flatMap(({ file, key, bytes, sha256 }) =>
    key === null ? [] : [[file, { key, bytes, sha256 }] as const],
  )
  putContent(store, JSON.stringify(Object.fromEntries(records)), name)
}
