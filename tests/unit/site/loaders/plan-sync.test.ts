import { describe, expect, it } from 'vitest'
import { schemaVersion } from '#schema/snapshot'
import { planSync, storeId } from '../../../../site/loaders/plan-sync.ts'
import { aService } from '../../../support/builders/service.ts'

const asItIs = (text: string) => text
const kept = aService({ id: 'kept' })
const digest = JSON.stringify([schemaVersion, kept])

describe('planSync', () => {
  it('writes what is new or different, removes what is gone, leaves the rest', () => {
    const changed = aService({ id: 'changed', locale: 'ar' })
    const fresh = aService({ id: 'fresh' })
    const previous = new Map([
      ['en/service/kept', digest],
      ['ar/service/changed', 'old'],
      ['en/service/gone', 'old'],
    ])
    const { write, remove } = planSync(previous, [kept, changed, fresh], asItIs)
    expect(write.map(({ id, data }) => [id, data])).toEqual([
      ['ar/service/changed', changed],
      ['en/service/fresh', fresh],
    ])
    expect(remove).toEqual(['en/service/gone'])
  })

  it('writes everything again under another version of the contract', () => {
    const previous = new Map([[storeId(kept), JSON.stringify([schemaVersion + 1, kept])]])
    expect(planSync(previous, [kept], asItIs).write).toHaveLength(1)
  })
})
