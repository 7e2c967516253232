import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { releaseEventSchema, releaseExit, type ReleaseEvent } from '#schema/release'
import { parseEnv, variablesOf } from '../../../scripts/lib/env.ts'
import { currentRelease } from '../../../scripts/lib/release/folders-fs.ts'
import { goBack } from '../../../scripts/lib/release/go-back-fs.ts'
import { bin, root } from '../../../scripts/lib/root.ts'
import { aService } from '../../support/builders/service.ts'
import { aSnapshotFolder, fewEntries } from './a-snapshot-folder.ts'

type Started = { child: ChildProcess; events: ReleaseEvent[]; code: Promise<number | null> }

describe('scripts/release.ts --events', () => {
  let folder: string
  let good: string
  let other: string
  let running: Started[] = []
  const env = () => parseEnv({ DATA_DIR: join(folder, 'data'), SITE_URL: 'https://example.org' })
  const releases = async () => (await readdir(join(folder, 'data', 'releases'))).sort()

  const start = (snapshot: string, ...args: string[]): Started => {
    const child = spawn(
      bin('node'),
      [join(root, 'scripts', 'release.ts'), '--events', '--snapshot', snapshot, ...args],
      { env: { ...process.env, ...variablesOf(env()) }, stdio: ['pipe', 'pipe', 'inherit'] },
    )
    const events: ReleaseEvent[] = []
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => events.push(releaseEventSchema.parse(JSON.parse(line))))
    const code = once(child, 'close').then(([ended]) => ended as number | null)
    const started = { child, events, code }
    running.push(started)
    return started
  }
  const until = async ({ child, events }: Started, wanted: string) => {
    while (!events.some((event) => JSON.stringify(event).includes(wanted))) {
      await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')])
    }
  }
  const lastOf = ({ events }: Started) => events.at(-1)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manara-command-'))
    good = await aSnapshotFolder(join(folder, 'good'))
    other = await aSnapshotFolder(join(folder, 'other'), [...fewEntries, aService({ id: 'two' })])
  })
  afterEach(async () => {
    for (const { child, code } of running) {
      child.kill('SIGKILL')
      await code
    }
    running = []
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('tells each step and what was made, and then that nothing changed', async () => {
    const first = start(good)
    expect(await first.code).toBe(releaseExit.done)
    const steps = first.events.flatMap((event) => (event.event === 'step' ? [event.step] : []))
    expect(steps).toEqual(['snapshot', 'pages', 'index', 'checks', 'seal', 'swap'])
    const id = await currentRelease(env().dataDir)
    expect(lastOf(first)).toMatchObject({ event: 'done', summary: { id, serial: 1 } })
    const again = start(good)
    expect(await again.code).toBe(releaseExit.unchanged)
    expect(lastOf(again)).toEqual({ event: 'unchanged' })
  })

  test('is busy while another is made, and gives up when somebody went back meanwhile', async () => {
    const [first = ''] = await releases()
    const second = start(other)
    await second.code
    const third = start(good)
    await until(third, '"pages"')
    expect(await start(good).code).toBe(releaseExit.busy)
    await goBack(env().dataDir, first)
    expect(await third.code).toBe(releaseExit.failed)
    expect(lastOf(third)).toMatchObject({ event: 'failed', findings: [{ code: 'interrupted' }] })
    expect(await currentRelease(env().dataDir)).toBe(first)
  })

  test.each([
    ['whoever started it is gone', (child: ChildProcess) => child.stdin?.end()],
    ['it is told to', (child: ChildProcess) => child.kill('SIGTERM')],
  ])('ends and clears up when %s', async (_, end) => {
    const before = await releases()
    const started = start(other, '--force')
    // By then every process that renders is at work.
    await until(started, '"progress"')
    end(started.child)
    expect(await started.code).toBe(releaseExit.failed)
    expect(lastOf(started)).toMatchObject({ event: 'failed', findings: [{ code: 'interrupted' }] })
    expect(await releases()).toEqual(before)
  })

  test('names each fault with its field, or the page with its entry', async () => {
    const long = aService({ id: 'long', summary: 'x'.repeat(300) })
    const bad = start(await aSnapshotFolder(join(folder, 'bad'), [...fewEntries, long]))
    expect(await bad.code).toBe(releaseExit.failed)
    expect(lastOf(bad)).toMatchObject({
      findings: [{ code: 'problem', problem: { type: 'service', id: 'long', field: 'summary' } }],
    })
    const nowhere = start(join(folder, 'nowhere'))
    expect(await nowhere.code).toBe(releaseExit.failed)
    expect(lastOf(nowhere)).toMatchObject({ findings: [{ code: 'snapshotUnreadable' }] })
  })
})
