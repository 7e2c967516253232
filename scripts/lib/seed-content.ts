import { join } from 'node:path'
import type { Payload } from 'payload'
import { corpus } from './corpus/corpus.ts'
import { baghdadDay } from './release/release-id.ts'
import { root } from './root.ts'
import { say } from './say.ts'
import { loadContent } from './seed/load-content-fs.ts'
import { seedEntries } from './seed/seed-entries.ts'
import { StopError } from './stop-error.ts'

/** The file that every resource of a made-up corpus names. */
const corpusFile = 'papers-checklist-en.pdf'

/**
 * Fills an empty database with the demo content, or with so many made-up entries, and says how far it
 * is. Leaves a database with content as it is.
 * @returns how many entries it wrote
 */
export async function seedContent(payload: Payload, count: number | null): Promise<number> {
  const entries = count === null ? await loadContent() : corpus(count, corpusFile)
  let said = Date.now()
  const { entries: written } = await seedEntries({
    payload,
    entries,
    today: baghdadDay(new Date()),
    filesDir: join(root, 'scripts', 'seed', 'files'),
    onProgress: (done, total) => {
      if (Date.now() - said < 5000) return
      said = Date.now()
      say(`  content: ${Math.round((100 * done) / total)} %`)
    },
  })
  return written
}

/**
 * Reads `--entries N`.
 * @throws StopError when it is no number of at least seven: one of each type
 */
export function readCount(value: string | undefined): number | null {
  if (value === undefined) return null
  const count = Number(value)
  if (Number.isInteger(count) && count >= 7) return count
  throw new StopError(`--entries must be a whole number of at least 7, not "${value}".`)
}
