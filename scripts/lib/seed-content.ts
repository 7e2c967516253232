import { join } from 'node:path'
import type { Payload } from 'payload'
import { entryTypes } from '#schema/slugs'
import { day as daySchema } from '#schema/values'
import { corpus } from './corpus/corpus.ts'
import { corpusGlobals } from './corpus/globals.ts'
import { baghdadDay } from './release/release-id.ts'
import { root } from './root.ts'
import { say } from './say.ts'
import { loadContent, loadGlobals } from './seed/load-content-fs.ts'
import { seedEntries } from './seed/seed-entries.ts'
import { StopError } from './stop-error.ts'

/** The file that every resource of a made-up corpus names. */
const corpusFile = 'papers-checklist-en.pdf'

type What = {
  /** So many made-up entries; the demo content where `null`. */
  count: number | null
  /** The day that counts as the day of seeding and publishing, `2026-11-22`; today where `null`. */
  day: string | null
}

/**
 * Fills an empty database and says how far it is. Leaves a database with content as it is.
 * @returns how many entries it wrote
 */
export async function seedContent(payload: Payload, { count, day }: What): Promise<number> {
  const content =
    count === null
      ? { entries: await loadContent(), globals: await loadGlobals() }
      : { entries: corpus(count, corpusFile), globals: corpusGlobals(count) }
  let said = Date.now()
  const { entries: written } = await seedEntries({
    payload,
    ...content,
    today: day ?? baghdadDay(new Date()),
    ...(day === null ? {} : { at: publishingMoment(day) }),
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
 * @throws StopError when it is no number of at least one for each type
 */
export function readCount(value: string | undefined): number | null {
  if (value === undefined) return null
  const count = Number(value)
  if (Number.isInteger(count) && count >= entryTypes.length) return count
  throw new StopError(
    `--entries must be a whole number of at least ${entryTypes.length}, one for each type, not "${value}".`,
  )
}

/**
 * Reads `--date DAY`.
 * @throws StopError when it is no day, or one to come: nothing would be public until then
 */
export function readDay(value: string | undefined, now = new Date()): string | null {
  if (value === undefined) return null
  if (!daySchema.safeParse(value).success) {
    throw new StopError(`--date must be a day such as 2026-12-06, not "${value}".`)
  }
  if (publishingMoment(value) > now) {
    throw new StopError(
      `--date must not be a day to come, as ${value} is: nothing would be public until eleven o’clock in Baghdad on that day.`,
    )
  }
  return value
}

/** Eleven o’clock in Baghdad. */
function publishingMoment(day: string): Date {
  return new Date(`${day}T08:00:00.000Z`)
}
