import { describe, expect, it, vi } from 'vitest'
import { runRelease } from '../../../../cms/release/run-release.ts'
import type { Turn } from '../../../../cms/release/types.ts'
import { aFinding, aSummary } from '../../../support/builders/turn.ts'

/** Runs a program that prints these lines and ends with a code. */
async function ran(lines: readonly (object | string)[], ending: string) {
  const printed = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  const script = `console.error('Out of memory'); console.log(${JSON.stringify(printed.join('\n'))}); ${ending}`
  const progress: Turn['progress'][] = []
  const { ended } = runRelease({ args: ['--eval', script], env: {} }, (each) => {
    progress.push(each)
  })
  return { end: await ended, progress }
}
const exit = (code: number) => `process.exitCode = ${code}`
const killed = 'setTimeout(() => process.kill(process.pid, "SIGKILL"), 200)'

describe('the program that makes a release', () => {
  it('tells how far it is, and what it made', async () => {
    const summary = aSummary()
    const lines = [
      { event: 'step', step: 'pages' },
      'Some library says something',
      { event: 'progress', step: 'pages', done: 3, total: 10 },
      { event: 'done', summary },
    ]
    expect(await ran(lines, exit(0))).toEqual({
      end: { state: 'done', release: summary.id, summary },
      progress: [
        { step: 'pages', done: 0, total: 0 },
        { step: 'pages', done: 3, total: 10 },
      ],
    })
  })

  it('made one where it was killed after it said so', async () => {
    const { end } = await ran([{ event: 'done', summary: aSummary() }], killed)
    expect(end).toMatchObject({ state: 'done' })
  })

  it('says what keeps a release from going out', async () => {
    const findings = [aFinding({ code: 'deadLink', path: '/en/' })]
    const { end } = await ran([{ event: 'failed', findings }], exit(1))
    expect(end).toEqual({ state: 'failed', findings })
  })

  it('finds nothing to do, or another one at work', async () => {
    expect((await ran([{ event: 'unchanged' }], exit(3))).end).toEqual({ state: 'unchanged' })
    expect((await ran([], exit(4))).end).toBe('busy')
  })

  it('was interrupted where it was killed, and failed for whatever it said last', async () => {
    const interrupted = await ran([{ event: 'step', step: 'pages' }], killed)
    expect(interrupted.end).toMatchObject({ findings: [{ code: 'interrupted' }] })
    const { end } = await ran([], exit(1))
    expect(end).toMatchObject({
      state: 'failed',
      findings: [{ code: 'unexpected', params: { message: 'Out of memory' } }],
    })
  })

  it('is ended when it says nothing for longer than any step takes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const hang = 'console.log("started"); setInterval(() => undefined, 1000)'
    const { ended } = runRelease({ args: ['--eval', hang], env: {} }, () => undefined)
    vi.advanceTimersByTime(21 * 60_000)
    vi.useRealTimers()
    expect(await ended).toMatchObject({ state: 'failed', findings: [{ code: 'interrupted' }] })
  })
})
