import { join } from 'node:path'
import type { Payload } from 'payload'
import { entryTypes } from '#schema/slugs'
import { corpus } from '../../../scripts/lib/corpus/corpus.ts'
import { corpusGlobals } from '../../../scripts/lib/corpus/globals.ts'
import { root } from '../../../scripts/lib/root.ts'
import { seedEntries } from '../../../scripts/lib/seed/seed-entries.ts'

/** How many entries the sample has: at least one of each type. */
export const sampleSize = entryTypes.length + 4

/** Seeds a small made-up corpus with its globals, as if on 20 November 2026. */
export function seedSample(payload: Payload) {
  return seedEntries({
    payload,
    entries: corpus(sampleSize, 'papers-checklist-en.pdf'),
    globals: corpusGlobals(sampleSize),
    today: '2026-11-20',
    at: new Date('2026-11-20T08:00:00.000Z'),
    filesDir: join(root, 'scripts', 'seed', 'files'),
  })
}
