import { describe, expect, it } from 'vitest'
import { currentAlert } from '../../../../site/lib/alert.ts'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { anAlert } from '../../../support/builders/globals.ts'

type Own = Parameters<typeof anAlert>[0]
const today = '2026-11-22'
const centre = aCentre({ id: 'erbil', slug: 'mrc-erbil', title: 'Erbil' })
const shown = (own: Own) => currentAlert(catalogueOf([centre], today, [anAlert(own)]), 'en')

describe('currentAlert', () => {
  it('runs from its first day to its last', () => {
    expect(shown({ from: today, until: today })?.until).toBe(today)
    expect(shown({ from: '2026-11-01', until: null })?.level).toBe('warning')
    expect(shown({ from: '2026-11-23' })).toBeNull()
    expect(shown({ from: '2026-11-01', until: '2026-11-21' })).toBeNull()
  })

  it('is shown in its own language only', () => {
    expect(shown({ locale: 'ar' })).toBeNull()
  })

  it('names its link by its own words, else by the title of where it leads', () => {
    const link = { to: 'centre', id: 'erbil' } as const
    const href = '/en/centres/mrc-erbil/'
    expect(shown({ link, linkLabel: 'Read on' })?.link).toEqual({ href, label: 'Read on' })
    expect(shown({ link })?.link).toEqual({ href, label: 'Erbil' })
    expect(shown({})?.link).toBeNull()
  })
})
