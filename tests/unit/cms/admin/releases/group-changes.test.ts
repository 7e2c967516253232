import { describe, expect, it } from 'vitest'
import type { ReleaseChange } from '#schema/release'
import { groupChanges } from '../../../../../cms/admin/releases/group-changes.ts'

const change = (values: Partial<ReleaseChange>): ReleaseChange => ({
  ...{ type: 'service', id: '1', slug: 'loan-advice', locale: 'ar', change: 'changed' },
  ...values,
})

describe('groupChanges', () => {
  it('puts the languages of one entry together, in the order of the table', () => {
    const changes = [
      change({ locale: 'en', change: 'removed' }),
      change({ type: 'page', id: '1', slug: 'privacy' }),
      change({ locale: 'ar' }),
      change({ locale: 'ckb', change: 'added' }),
    ]
    expect(groupChanges(changes)).toEqual([
      {
        ...{ type: 'service', id: '1', slug: 'loan-advice' },
        languages: [
          { locale: 'ar', change: 'changed' },
          { locale: 'ckb', change: 'added' },
          { locale: 'en', change: 'removed' },
        ],
      },
      {
        ...{ type: 'page', id: '1', slug: 'privacy' },
        languages: [{ locale: 'ar', change: 'changed' }],
      },
    ])
  })

  it('is empty where nothing changed', () => {
    expect(groupChanges([])).toEqual([])
  })
})
