import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { fullestEntry } from '../../../../../scripts/lib/pages/page-kinds.ts'
import { aService } from '../../../../support/builders/service.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'

const everywhere = (own: { id: string; steps?: string[] }) =>
  localeCodes.map((locale) => aService({ ...own, locale }))

describe('fullestEntry', () => {
  it('is the entry that says most, of those that every language has', () => {
    const steps = ['Call', 'Come', 'Bring your papers']
    const onlyHere = aService({ id: 'c', locale: 'en', steps: [...steps, ...steps, ...steps] })
    const entries = [...everywhere({ id: 'a' }), ...everywhere({ id: 'b', steps }), onlyHere]
    expect(fullestEntry(aSnapshot(entries), 'service').id).toBe('b')
  })

  it('says of which type there is none', () => {
    const snapshot = aSnapshot([aService({ locale: 'en' })])
    expect(() => fullestEntry(snapshot, 'service')).toThrow('No service is published')
  })
})
