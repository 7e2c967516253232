import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { stateKinds } from '../../../../../scripts/lib/pages/state-kinds.ts'
import { aGuide } from '../../../../support/builders/guide.ts'
import { aService } from '../../../../support/builders/service.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'

const everywhere = (id: string, nextCheckDue: string | null = null) =>
  localeCodes.map((locale) => {
    const check = { checkedOn: '2026-01-01', checkedBy: null }
    return aService({
      id,
      locale,
      freshness: nextCheckDue === null ? null : { ...check, nextCheckDue },
    })
  })
const gone = { type: 'service', withdrawnAt: '2026-11-05T08:00:00Z', instead: null } as const

describe('stateKinds', () => {
  it('are none where nothing is withdrawn, outdated or checked', () => {
    expect(stateKinds(aSnapshot(everywhere('a')))).toEqual([])
  })

  it('are of entries that every language has or had', () => {
    const entries = [
      ...everywhere('a'),
      ...everywhere('late', '2026-03-01'),
      ...everywhere('later', '2026-05-01'),
      aService({
        ...{ id: 'latest', locale: 'en' },
        freshness: { checkedOn: '2025-01-01', checkedBy: null, nextCheckDue: '2025-02-01' },
      }),
      aGuide({ id: 'guide' }),
    ]
    const snapshot = aSnapshot(entries, {
      tombstones: [
        { ...gone, slug: 'here', locale: 'en' },
        ...localeCodes.map((locale) => ({ ...gone, slug: 'gone', locale })),
      ],
      changeNotices: [
        {
          ...{ type: 'service', id: 'a', locale: 'en', newer: 'ar', fields: ['steps'] },
          changedAt: '2026-11-05T08:00:00Z',
        },
      ],
    })
    expect(stateKinds(snapshot).map(({ name, path }) => [name, path('ckb')])).toEqual([
      ['withdrawn', '/ckb/services/gone/'],
      ['outdated', '/ckb/services/a/'],
      ['unchecked', '/ckb/services/late/'],
    ])
  })
})
