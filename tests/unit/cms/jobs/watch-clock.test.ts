import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchClock } from '../../../../cms/jobs/watch-clock.ts'

type Watched = Parameters<typeof watchClock>[0]

describe('the watch over the clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function watched(count = 1) {
    const stop = vi.fn()
    const begin = vi.fn().mockResolvedValue(undefined)
    const payload = {
      crons: Array.from({ length: count }, () => ({ stop })),
      _initializeCrons: begin,
      logger: { error: vi.fn() },
    } as unknown as Watched
    watchClock(payload)
    watchClock(payload)
    return { payload, stop, begin }
  }

  it('begins every cron anew once the clock is set back', async () => {
    const { payload, stop, begin } = watched(2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(begin).not.toHaveBeenCalled()
    vi.setSystemTime(new Date('2026-11-22T07:00:00Z'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(stop).toHaveBeenCalledTimes(2)
    expect(begin).toHaveBeenCalledOnce()
    expect(payload.crons).toHaveLength(0)
  })

  it('leaves them alone when it is set forward, or where somebody ended them', async () => {
    const { begin } = watched()
    vi.setSystemTime(new Date('2026-11-23T08:00:00Z'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(begin).not.toHaveBeenCalled()
    const ended = watched(0)
    vi.setSystemTime(new Date('2026-11-22T08:00:00Z'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(ended.begin).not.toHaveBeenCalled()
  })
})
