import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Publication } from '#schema/publication'
import { releasesSlug } from '../../../cms/collections/releases/slug.ts'
import { appendRow, type NewRow } from '../../../cms/publish/publication-rows.ts'
import { makeReleaser, type Releaser } from '../../../cms/release/releaser.ts'
import type { Programs } from '../../../cms/release/run-turn.ts'
import { newestTurns } from '../../../cms/release/turn-rows.ts'
import type { ReleaseReason, Turn } from '../../../cms/release/types.ts'
import { dayOf } from '../../../cms/schedule/baghdad.ts'
import type { TestCms } from '../cms/boot.ts'
import { aPublication, centreHalves } from '../cms/publications.ts'

const siteUrl = 'https://manara.example'
const standIn = 'tests/support/release-queue/stand-in.ts'

/** Releases of a test's CMS, made by a program that stands in for the real one. */
export type ReleaseQueue = {
  /** Where its releases lie. */
  dataDir: string
  /** A releaser of a process of its own, as far as others can tell. */
  releaser: () => Releaser
  /** What the program does from now on. */
  behave: (behaviour: 'done' | 'failed' | 'unchanged' | 'hang') => Promise<void>
  /** The time from now on; it stands still. */
  setTime: (now: Date) => Promise<void>
  /** Publishes one more centre, from a moment on. */
  publish: (from?: Date) => Promise<void>
  /** Every turn, the first one first. */
  turns: () => Promise<Turn[]>
  /** What the program did: `start` and `end`, with its process ids. */
  log: () => Promise<{ what: string; pid: number }[]>
  close: () => Promise<void>
}

let count = 0

/** Makes a queue on a CMS of which no turn is on record any more; the time is the machine's until it is set. */
export async function releaseQueue({ payload }: TestCms): Promise<ReleaseQueue> {
  const folder = await mkdtemp(join(tmpdir(), 'manara-queue-'))
  const dataDir = join(folder, 'data')
  for (const collection of [releasesSlug, 'payload-jobs']) {
    await payload.db.deleteMany({ collection, where: {} })
  }
  const file = (name: string) => join(folder, name)
  const env = {
    ...{ DATA_DIR: dataDir, SITE_URL: siteUrl, LOG: file('log') },
    ...{ BEHAVIOUR: file('behaviour'), DAY: file('day') },
  }
  const programs: Programs = {
    release: (snapshotDir) => ({ args: [standIn, '--snapshot', snapshotDir], env }),
    pictures: { args: ['--eval', ''], env },
  }
  let time: Date | null = null
  const now = () => time ?? new Date()
  const made: Releaser[] = []
  const behave: ReleaseQueue['behave'] = (behaviour) => writeFile(env.BEHAVIOUR, behaviour)
  const setDay = () => writeFile(env.DAY, dayOf(now().toISOString()))
  await behave('done')
  await setDay()
  await appendFile(env.LOG, '')
  return {
    ...{ dataDir, behave },
    releaser: () => {
      count += 1
      const holder = `host-${count}/1/a`
      const releaser = makeReleaser({ ...{ payload, dataDir, siteUrl, programs, holder, now } })
      made.push(releaser)
      return releaser
    },
    setTime: async (moment) => {
      time = moment
      await setDay()
    },
    publish: async (from = new Date()) => {
      count += 1
      const row: Partial<Publication> = aPublication({
        ...{ entry: String(count), effectiveAt: from.toISOString() },
        ...centreHalves({ slug: `centre-${count}` }),
      })
      // The database gives it both.
      delete row.id
      delete row.createdAt
      await appendRow(payload, row as NewRow)
    },
    turns: async () => (await newestTurns(payload, 1000)).toReversed(),
    log: async () =>
      (await readFile(env.LOG, 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ what: line.split(' ')[0] ?? '', pid: Number(line.split(' ')[1]) })),
    close: async () => {
      for (const releaser of made) await releaser.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A request as it is asked for now. */
export function aRequest(reason: ReleaseReason) {
  return { reason, byId: '1', byName: 'A. Editor', at: new Date().toISOString() }
}
