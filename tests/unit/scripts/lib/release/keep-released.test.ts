import { describe, expect, it } from 'vitest'
import {
  keepReleased,
  lookEvery,
  patience,
} from '../../../../../scripts/lib/release/keep-released.ts'

describe('keepReleased', () => {
  it('makes a release only where the public one is not of what is published', async () => {
    const { releases, waits } = await looks({ released: [true, false, true] })
    expect(releases).toBe(1)
    expect(waits).toEqual([lookEvery, lookEvery, lookEvery])
  })

  it('waits longer after a release that failed, and says so', async () => {
    const { releases, waits, reports } = await looks({ released: [false, false], fails: true })
    expect(releases).toBe(2)
    expect(waits).toEqual([patience, patience])
    expect(reports[0]).toContain('keeps its last release')
  })

  it('outlives a CMS that does not answer', async () => {
    const { waits, reports } = await looks({ released: [new Error('no answer'), true] })
    expect(waits).toEqual([patience, lookEvery])
    expect(reports).toEqual([expect.stringContaining('no answer')])
  })
})

type Given = { released: (boolean | Error)[]; fails?: boolean }

async function looks({ released, fails = false }: Given) {
  const answers = [...released]
  const waits: number[] = []
  const reports: string[] = []
  let releases = 0
  await keepReleased(
    {
      isReleased: () => {
        const answer = answers.shift() ?? true
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
      },
      release: () => {
        releases += 1
        return Promise.resolve(!fails)
      },
      wait: (time) => Promise.resolve(void waits.push(time)),
      report: (sentence) => void reports.push(sentence),
    },
    () => answers.length > 0,
  )
  return { releases, waits, reports }
}
