import { describe, expect, test } from 'vitest'
import { releaseEventSchema, type ReleaseEvent } from '#schema/release'
import { eventReporter } from '../../../../../scripts/lib/release/reporter.ts'
import { watchSteps } from '../../../../../scripts/lib/release/watch.ts'

describe('eventReporter', () => {
  test('says how far a step is a few times a second, and always its end', () => {
    let now = 0
    const events: ReleaseEvent[] = []
    const { step, progress } = eventReporter(
      (event) => events.push(event),
      () => now,
    )
    step('pages')
    for (let done = 1; done <= 10; done += 1) {
      progress('pages', done, 10)
      now += 100
    }
    const told = events.flatMap((event) => (event.event === 'progress' ? [event.done] : []))
    expect(told).toEqual([1, 4, 7, 10])
    expect(events.map((event) => releaseEventSchema.parse(event))).toEqual(events)
  })
})

describe('watchSteps', () => {
  test('adds up what each step took, a failure included', async () => {
    let now = 0
    const watch = watchSteps(
      eventReporter(() => undefined),
      () => now,
    )
    const work = () => Promise.resolve((now += 30))
    await watch.step('checks', work)
    await watch.also('checks', work)
    await expect(
      watch.step('seal', async () => {
        await work()
        throw new Error('full')
      }),
    ).rejects.toThrow('full')
    expect(watch.durations).toEqual({ checks: 60, seal: 30 })
  })
})
