import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { goneBackFile } from '#schema/release'
import { releasesSlug } from '../../../cms/collections/releases/slug.ts'
import { askForRelease, releaseQueue as queueName } from '../../../cms/release/ask-for-release.ts'
import { goBack } from '../../../cms/release/go-back.ts'
import { readHold } from '../../../cms/release/hold.ts'
import { perProcess } from '../../../cms/release/per-process.ts'
import { currentId } from '../../../cms/release/released-fs.ts'
import type { Releaser } from '../../../cms/release/releaser.ts'
import { goBackProgram } from '../../../cms/release/site-programs.ts'
import { goBack as goBackByHand } from '../../../scripts/lib/release/go-back-fs.ts'
import { noteGoneBack } from '../../../scripts/lib/release/gone-back-fs.ts'
import { bootCms, databases, type TestCms } from '../../support/cms/boot.ts'
import { aRequest, releaseQueue, type ReleaseQueue } from '../../support/release-queue/queue.ts'

const minutes = (from: Date, count: number) => new Date(from.getTime() + count * 60_000)
const patience = { timeout: 60_000, interval: 50 }

describe.each(databases)('releases on %s', (database) => {
  let cms: TestCms
  let queue: ReleaseQueue
  beforeAll(async () => {
    cms = await bootCms(database)
  })
  beforeEach(async () => {
    queue = await releaseQueue(cms)
    cms.payload.config.custom['releases'] = 'never'
  })
  afterEach(async () => {
    await queue.close()
  })
  afterAll(async () => {
    await cms.close()
  })

  /** Waits until so many turns have ended. */
  const ended = (count: number) =>
    vi.waitFor(async () => {
      const turns = await queue.turns()
      expect(turns.filter(({ state }) => state !== 'running').length).toBeGreaterThanOrEqual(count)
      expect(turns.at(-1)?.state).not.toBe('running')
      return turns
    }, patience)
  const started = (count: number) =>
    vi.waitFor(async () => {
      const starts = (await queue.log()).filter(({ what }) => what === 'start')
      expect(starts).toHaveLength(count)
      return starts.at(-1)?.pid ?? 0
    }, patience)
  const isGone = (pid: number) =>
    vi.waitFor(() => {
      expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    }, patience)
  /** Long enough for whoever would make another one. */
  const quiet = () => after(1500)
  /** Lets a releaser answer what is asked of this process. */
  const answers = (releaser: Releaser) => {
    cms.payload.config.custom['releases'] = 'inside'
    perProcess('releasers', () => new WeakMap<object, Releaser>()).set(cms.payload, releaser)
  }

  it('are asked for by whatever readers are to see at once, and by nothing else', async () => {
    cms.payload.config.custom['releases'] = 'apart'
    const jobs = async () => {
      const { docs } = await cms.payload.find({ collection: 'payload-jobs' })
      return docs.filter(({ queue: name }) => name === queueName)
    }
    await queue.publish(minutes(new Date(), 5))
    expect(await jobs()).toEqual([])
    await queue.publish()
    await queue.publish()
    expect(await jobs()).toMatchObject([{ input: { reason: 'published', byName: 'A. Editor' } }])
  })

  it.each([2, 5])('are made one after another by %i processes at once', async (count) => {
    const releasers = Array.from({ length: count }, () => queue.releaser())
    await queue.publish()
    for (const releaser of releasers) releaser.wake(aRequest('published'))
    await ended(1)
    for (const releaser of releasers) releaser.wake(aRequest('button'))
    const turns = await ended(count + 1)
    await quiet()
    expect(turns.map(({ turn }) => turn)).toEqual(turns.map((_turn, index) => index + 1))
    const log = (await queue.log()).map(({ what }) => what)
    expect(log).toEqual(log.map((_what, index) => (index % 2 === 0 ? 'start' : 'end')))
    expect(log).toHaveLength(2 * (count + 1))
  })

  it('are at most two for twenty requests in two seconds', async () => {
    answers(queue.releaser())
    for (let request = 0; request < 20; request += 1) {
      await queue.publish()
      const by = { byId: String(request), byName: 'A. Editor' }
      await askForRelease(cms.payload, { reason: 'published', ...by })
      await after(50)
    }
    await ended(1)
    // As the cron does each second.
    await vi.waitFor(async () => {
      await cms.payload.jobs.run({ queue: queueName, silent: true })
      const { docs } = await cms.payload.find({ collection: 'payload-jobs' })
      expect(docs).toEqual([])
    }, patience)
    await quiet()
    const turns = await ended(1)
    expect(turns.length).toBeLessThanOrEqual(2)
    expect(turns[0]?.requests[0]).toMatchObject({ reason: 'published', byName: 'A. Editor' })
  })

  it('are one more for all that is asked while one is made', async () => {
    const releaser = queue.releaser()
    await queue.publish()
    releaser.wake(aRequest('published'))
    await started(1)
    for (let request = 0; request < 5; request += 1) {
      await queue.publish()
      releaser.wake(aRequest('published'))
    }
    await ended(2)
    await quiet()
    expect((await queue.turns()).map(({ state }) => state)).toEqual(['done', 'done'])
  })

  it('are found by the tick where nobody asked: missed, due, or of a new day', async () => {
    const releaser = queue.releaser()
    const now = new Date()
    await queue.setTime(now)
    await queue.publish(now)
    await queue.publish(minutes(now, 10))
    const reasons = async (count: number) => {
      releaser.wake()
      const turns = await ended(count)
      releaser.wake()
      await quiet()
      expect(await queue.turns()).toHaveLength(count)
      return turns.at(-1)?.requests.map(({ reason }) => reason)
    }
    expect(await reasons(1)).toEqual(['start'])
    await queue.setTime(minutes(now, 11))
    expect(await reasons(2)).toEqual(['due'])
    await queue.setTime(minutes(now, 11 + 24 * 60))
    expect(await reasons(3)).toEqual(['day'])
  })

  it('are taken over from a process that died, once its lease has run out', async () => {
    const releaser = queue.releaser()
    const at = (age: number) => new Date(Date.now() - age).toISOString()
    const { id } = await cms.payload.create({
      collection: releasesSlug,
      data: {
        ...{ turn: 7, kind: 'made', state: 'running', holder: 'elsewhere/1/a', requests: '[]' },
        ...{ startedAt: at(40_000), heartbeatAt: at(40_000) },
      },
    })
    await queue.publish()
    releaser.wake()
    await quiet()
    expect(await queue.log()).toEqual([])
    await cms.payload.update({
      collection: releasesSlug,
      id,
      data: { heartbeatAt: at(61_000) },
    })
    const turns = await ended(2)
    expect(turns).toMatchObject([
      { turn: 7, state: 'failed', findings: [{ code: 'interrupted' }] },
      { turn: 8, state: 'done' },
    ])
  })

  it('end where their turn is somebody else’s', async () => {
    const releaser = queue.releaser()
    await queue.behave('hang')
    await queue.publish()
    releaser.wake()
    const pid = await started(1)
    await queue.behave('done')
    const [turn] = await queue.turns()
    await cms.payload.update({
      collection: releasesSlug,
      id: turn?.id ?? '',
      data: { state: 'failed', endedAt: new Date().toISOString() },
    })
    await isGone(pid)
    expect((await queue.turns())[0]).toMatchObject({ state: 'failed', findings: [] })
  })

  it('end with the process that makes them', async () => {
    const releaser = queue.releaser()
    await queue.behave('hang')
    await queue.publish()
    releaser.wake()
    const pid = await started(1)
    await releaser.stop()
    await isGone(pid)
    expect(await queue.turns()).toMatchObject([
      { state: 'failed', findings: [{ code: 'interrupted' }], progress: null },
    ])
  })

  it('tell how far they are', async () => {
    const releaser = queue.releaser()
    await queue.behave('hang')
    await queue.publish()
    releaser.wake()
    await vi.waitFor(async () => {
      const [turn] = await queue.turns()
      expect(turn?.progress).toEqual({ step: 'pages', done: 3, total: 10 })
    }, patience)
  })

  it('that failed say why, and wait for other content, the button or five minutes', async () => {
    const releaser = queue.releaser()
    const now = new Date()
    await queue.setTime(now)
    await queue.behave('failed')
    await queue.publish(now)
    const wakes = async (count: number, request?: ReturnType<typeof aRequest>) => {
      releaser.wake(request)
      await ended(count)
      releaser.wake()
      await quiet()
      expect(await queue.turns()).toHaveLength(count)
    }
    await wakes(1)
    expect((await queue.turns())[0]).toMatchObject({
      state: 'failed',
      findings: [{ code: 'diskFull' }],
    })
    await wakes(2, aRequest('button'))
    await queue.publish(now)
    await wakes(3)
    await queue.setTime(minutes(now, 4))
    await wakes(3)
    await queue.setTime(minutes(now, 6))
    await queue.behave('done')
    await wakes(4)
    expect((await queue.turns()).at(-1)?.state).toBe('done')
  })

  it('are made for whoever asked while the database was away', async () => {
    const releaser = queue.releaser()
    await queue.publish()
    releaser.wake()
    await ended(1)
    const create = vi.spyOn(cms.payload, 'create').mockRejectedValue(new Error('Away'))
    releaser.wake(aRequest('button'))
    await vi.waitFor(() => {
      expect(create).toHaveBeenCalled()
    }, patience)
    await quiet()
    create.mockRestore()
    expect(await queue.turns()).toHaveLength(1)
    releaser.wake()
    expect((await ended(2))[1]?.requests).toMatchObject([{ reason: 'button' }])
  })

  /** Lets two releases go out, and returns the first. */
  const twoReleases = async (releaser: Releaser, from?: Date) => {
    await queue.publish(from)
    releaser.wake()
    await ended(1)
    const first = (await currentId(queue.dataDir)) ?? ''
    await queue.publish(from)
    releaser.wake()
    await ended(2)
    return first
  }
  const held = async (now = new Date()) =>
    readHold({
      ...{ payload: cms.payload, dataDir: queue.dataDir, now },
      released: await currentId(queue.dataDir),
    })
  /** That nothing is made by itself, and the site stays. */
  const staysAt = async (releaser: Releaser, release: string, turns: number) => {
    releaser.wake()
    releaser.wake(aRequest('start'))
    await quiet()
    expect(await queue.turns()).toHaveLength(turns)
    expect(await currentId(queue.dataDir)).toBe(release)
  }

  it('are held after somebody went back, until something is published', async () => {
    const releaser = queue.releaser()
    answers(releaser)
    const release = await twoReleases(releaser)
    await queue.behave('hang')
    releaser.wake(aRequest('button'))
    const pid = await started(3)
    await queue.behave('done')
    const by = { byId: '1', byName: 'A. Administrator' }
    const program = goBackProgram({ dataDir: queue.dataDir, siteUrl: '' }, release)
    expect(await goBack({ payload: cms.payload, release, ...by, program })).toBe(true)
    await isGone(pid)
    await staysAt(releaser, release, 4)
    expect((await queue.turns()).slice(2)).toMatchObject([
      { kind: 'made', state: 'failed', findings: [{ params: { by: 'A. Administrator' } }] },
      { kind: 'back', state: 'done', release, requests: [by] },
    ])
    expect(await held()).toMatchObject({ byName: 'A. Administrator' })
    await queue.publish()
    releaser.wake()
    expect((await ended(5)).at(-1)).toMatchObject({ kind: 'made', state: 'done' })
    expect(await currentId(queue.dataDir)).not.toBe(release)
  })

  it('are held after somebody went back by hand, also overnight and without turns', async () => {
    const releaser = queue.releaser()
    // Later than all that other tests set for a moment to come.
    const today = minutes(new Date(), 24 * 60)
    await queue.setTime(today)
    const release = await twoReleases(releaser)
    await goBackByHand(queue.dataDir, release, () => today)
    await staysAt(releaser, release, 2)
    expect(await held(today)).toMatchObject({ since: today.toISOString(), byName: null })
    await cms.payload.db.deleteMany({ collection: releasesSlug, where: {} })
    await queue.setTime(minutes(today, 24 * 60))
    await staysAt(releaser, release, 0)
    releaser.wake(aRequest('button'))
    expect((await ended(1))[0]).toMatchObject({ state: 'done', requests: [{ reason: 'button' }] })
    expect(await held()).toBeNull()
  })

  it('end what was gone back to by hand with the schedule that comes due', async () => {
    const releaser = queue.releaser()
    const now = new Date()
    await queue.setTime(now)
    await queue.publish(minutes(now, 10))
    const release = await twoReleases(releaser, now)
    await goBackByHand(queue.dataDir, release)
    await staysAt(releaser, release, 2)
    await queue.setTime(minutes(now, 11))
    releaser.wake()
    expect((await ended(3)).at(-1)).toMatchObject({ requests: [{ reason: 'due' }] })
    expect(await currentId(queue.dataDir)).not.toBe(release)
  })

  it('are not held by what says of another release, or of days to come, that it was gone back to', async () => {
    const releaser = queue.releaser()
    const release = await twoReleases(releaser)
    await goBackByHand(queue.dataDir, release)
    expect(await held()).not.toBeNull()
    expect(await held(minutes(new Date(), -24 * 60))).toBeNull()
    const note = { release: '20261101T080000Z-0123abcd', at: new Date().toISOString() }
    await noteGoneBack(queue.dataDir, note)
    expect(await held()).toBeNull()
    await writeFile(join(queue.dataDir, 'releases', goneBackFile), '{"release":')
    expect(await held()).toBeNull()
    releaser.wake(aRequest('start'))
    expect((await ended(3)).at(-1)).toMatchObject({ kind: 'made', state: 'done' })
  })
})
