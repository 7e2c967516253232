import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { releasesSlug } from '../../../cms/collections/releases/slug.ts'
import { forgetJobs } from '../../../cms/jobs/forget-jobs.ts'
import { releaseQueue } from '../../../cms/release/ask-for-release.ts'
import { forgetTurns } from '../../../cms/release/forget-turns.ts'
import { newestTurns } from '../../../cms/release/turn-rows.ts'
import { takeTurn } from '../../../cms/release/turns.ts'
import type { Turn } from '../../../cms/release/types.ts'
import { aSummary } from '../../support/builders/turn.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'

const now = new Date('2026-11-22T09:00:00.000Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000).toISOString()
const idOf = (turn: number) => `20261122T0800${String(turn).padStart(2, '0')}Z-0123abcd`

describe.each(databases)('the history of releases on %s', (database) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  beforeEach(async () => {
    for (const collection of [releasesSlug, 'payload-jobs']) {
      await cms.payload.db.deleteMany({ collection, where: {} })
    }
  })
  afterAll(async () => {
    await cms.close()
  })

  const aTurnOnRecord = (turn: number, changes: Partial<Turn> = {}) =>
    cms.payload.create({
      collection: releasesSlug,
      data: {
        ...{ turn, kind: 'made', state: 'failed', holder: 'elsewhere/1/a', requests: '[]' },
        ...{ startedAt: now.toISOString(), heartbeatAt: now.toISOString(), ...changes },
      },
    })
  const numbers = async () => (await newestTurns(cms.payload, 100)).map(({ turn }) => turn)
  const forget = (keep: number) => forgetTurns({ payload: cms.payload, dataDir: cms.dataDir, keep })

  it('keeps the newest turns, those of kept releases, and the last that made one public', async () => {
    const folder = join(cms.dataDir, 'releases', idOf(2))
    await mkdir(folder, { recursive: true })
    const summary = aSummary({ id: idOf(2) })
    await writeFile(join(folder, 'summary.json'), JSON.stringify(summary))
    for (const turn of [1, 2, 3, 4]) {
      await aTurnOnRecord(turn, { state: 'done', release: idOf(turn) })
    }
    await aTurnOnRecord(5, { kind: 'back', state: 'done', release: idOf(3) })
    for (const turn of [6, 7, 8, 9]) await aTurnOnRecord(turn)
    await forget(9)
    expect(await numbers()).toHaveLength(9)
    await forget(3)
    expect(await numbers()).toEqual([9, 8, 7, 4, 2])
    await forget(3)
    expect(await numbers()).toEqual([9, 8, 7, 4, 2])
  })

  it('gives no number twice, and leaves alone what is under way', async () => {
    await aTurnOnRecord(1, { state: 'running' })
    for (const turn of [2, 3]) await aTurnOnRecord(turn)
    await forget(1)
    expect(await numbers()).toEqual([3, 1])
    const about = {
      payload: cms.payload,
      kind: 'made' as const,
      requests: [],
      snapshotDigest: null,
    }
    expect((await takeTurn({ ...about, now }))?.turn).toBe(4)
  })

  it('forgets nothing where there is nothing', async () => {
    await forget(0)
    expect(await numbers()).toEqual([])
  })

  const aJob = async (updatedAt: string, changes: object = { hasError: true }) => {
    const input = { reason: 'button', byId: null, byName: null, at: now.toISOString() }
    const about = { task: releaseQueue, queue: releaseQueue, input } as const
    const { id } = await cms.payload.jobs.queue(about)
    // As it is left behind; the adapter would give it the time of this test.
    const log = [{ ...about, taskSlug: releaseQueue, taskID: 'a', state: 'failed' }]
    const times = { executedAt: updatedAt, completedAt: updatedAt }
    await cms.payload.db.updateOne({
      ...{ collection: 'payload-jobs', id },
      data: {
        ...changes,
        updatedAt,
        log: log.map((line) => ({ id: `log-${id}`, ...line, ...times })),
      },
    })
    return id
  }
  const jobs = async () => {
    const { docs } = await cms.payload.find({ collection: 'payload-jobs', sort: 'updatedAt' })
    return docs.map(({ id }) => id)
  }

  it('forgets failed and finished jobs of more than thirty days, but none that waits', async () => {
    const waiting = await aJob(daysAgo(40), { hasError: false })
    await aJob(daysAgo(31))
    await aJob(daysAgo(31), { hasError: false, completedAt: daysAgo(31) })
    const failed = await aJob(daysAgo(29))
    await forgetJobs({ payload: cms.payload, now })
    expect(await jobs()).toEqual([waiting, failed])
  })

  it('forgets all but so many jobs that have ended', async () => {
    const ids = []
    for (const days of [5, 4, 3, 2, 1]) ids.push(await aJob(daysAgo(days)))
    await forgetJobs({ payload: cms.payload, now, keep: 2 })
    expect(await jobs()).toEqual(ids.slice(3))
    await forgetJobs({ payload: cms.payload, now, keep: 2 })
    expect(await jobs()).toEqual(ids.slice(3))
  })
})
