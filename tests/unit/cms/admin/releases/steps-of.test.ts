import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../../../cms/admin/releases/steps-of.ts'

describe('stepsOf', () => {
  const states = (progress: Parameters<typeof stepsOf>[0]) =>
    stepsOf(progress).map(({ state }) => state)

  it('tells what is done from what is to come', () => {
    expect(states({ step: 'pages', done: 1, total: 9 })).toEqual([
      ...['done', 'now', 'toCome', 'toCome', 'toCome', 'toCome'],
    ])
  })

  it.each(['index', 'checks'] as const)('shows both that run side by side at %s', (step) => {
    expect(states({ step, done: 1, total: 9 })).toEqual([
      ...['done', 'done', 'now', 'now', 'toCome', 'toCome'],
    ])
  })

  it('has everything before it at first', () => {
    expect(new Set(states(null))).toEqual(new Set(['toCome']))
  })
})
