import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import {
  manifestSchema,
  releaseSteps,
  releaseSummarySchema,
  type Manifest,
  type ReleaseSummary,
} from '#schema/release'

/**
 * What stands on record in a release's folder; `null` where nothing can be read. What releases of 0.4.0
 * do not say is empty, and their serial is 1.
 */
export async function readManifest(folder: string): Promise<Manifest | null> {
  return readRecord(join(folder, 'manifest.json'), manifestSchema)
}

/** As `readManifest`, but without the list of files, which is long. */
export async function readSummary(folder: string): Promise<ReleaseSummary | null> {
  const summary = await readRecord(join(folder, 'summary.json'), releaseSummarySchema)
  return summary ?? readRecord(join(folder, 'manifest.json'), releaseSummarySchema)
}

async function readRecord<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return (
      schema.safeParse(completed(JSON.parse(await readFile(file, 'utf8')) as object)).data ?? null
    )
  } catch {
    return null
  }
}

const unsaid = {
  serial: 1,
  rendererDigest: '0'.repeat(64),
  hasDemo: false,
  previous: null,
  changes: { count: 0, named: [] },
  picturesMissing: 0,
}

function completed(json: object): object {
  const { counts, durations, ...head } = json as Partial<Record<'counts' | 'durations', object>>
  const known = Object.entries(durations ?? {}).filter(([step]) =>
    (releaseSteps as readonly string[]).includes(step),
  )
  return {
    ...unsaid,
    ...head,
    counts: { reused: 0, ...counts },
    durations: Object.fromEntries(known),
  }
}
