import { describe, expect, it } from 'vitest'
import { planRemoval } from '../../../../../scripts/lib/demo/plan-removal.ts'

const seededAt = '2026-11-22T08:00:00.000Z'
const later = '2026-11-23T08:00:00.000Z'
const home = { type: 'home', id: 'home', updatedAt: seededAt, publications: 3 } as const

describe('planRemoval', () => {
  const reasonFor = async (state: { savedAt: string; publications: number; all?: boolean }) => {
    const { keep } = await planRemoval({
      record: { documents: [home], media: [], removedAt: null },
      moments: { documents: new Map([['home/home', state.savedAt]]), media: new Map() },
      publications: new Map([['home/home', state.publications]]),
      all: state.all ?? false,
      neededBy: () => Promise.resolve([]),
    })
    return keep.map(({ reason }) => reason.kind)
  }

  it.each([
    ['removes what nobody has touched', { savedAt: seededAt, publications: 3 }, []],
    ['keeps what was changed', { savedAt: later, publications: 3 }, ['changed']],
    ['keeps what was published again', { savedAt: later, publications: 4 }, ['published']],
    ['keeps nothing where all goes', { savedAt: later, publications: 4, all: true }, []],
    ['ends a removal that was cut short', { savedAt: later, publications: 0 }, []],
  ])('%s', async (_name, state, kinds) => {
    expect(await reasonFor(state)).toEqual(kinds)
  })
})
