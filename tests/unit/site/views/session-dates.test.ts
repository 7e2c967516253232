import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { dateInfoOf, datesToCome } from '../../../../site/views/session-dates.ts'
import { aCentre } from '../../../support/builders/centre.ts'
import { aSession, aSessionDate } from '../../../support/builders/session.ts'

const catalogue = catalogueOf(
  [
    aCentre({ id: 'erbil', locale: 'ckb', title: 'ناوەندی هەولێر' }),
    aCentre({ id: 'erbil', title: 'Centre in Erbil' }),
  ],
  '2026-11-22',
)
const on = (day: string, own: Parameters<typeof aSessionDate>[0] = {}) =>
  aSessionDate({ id: day, startsAt: `${day}T07:00:00Z`, endsAt: `${day}T10:00:00Z`, ...own })

describe('datesToCome', () => {
  it('are those that are not over, the next first', () => {
    const dates = ['2026-12-06', '2026-11-15', '2026-11-22'].map((day) => on(day))
    expect(datesToCome(aSession({ dates }), catalogue).map(({ anchor }) => anchor)).toEqual([
      'date-2026-11-22',
      'date-2026-12-06',
    ])
  })

  it('are all of them where all are over', () => {
    const dates = ['2026-11-15', '2026-11-08'].map((day) => on(day))
    expect(datesToCome(aSession({ dates }), catalogue).map(({ anchor }) => anchor)).toEqual([
      'date-2026-11-08',
      'date-2026-11-15',
    ])
  })
})

describe('dateInfoOf', () => {
  const infoOf = (own: Parameters<typeof aSessionDate>[0], session = aSession()) =>
    dateInfoOf({ session, date: on('2026-12-06', own) }, catalogue)

  it.each([
    [{ places: 'open' }, true],
    [{ places: 'few' }, true],
    [{ places: 'full' }, false],
    [{ status: 'moved', movedFrom: '2026-12-05T07:00:00Z' }, true],
    [{ status: 'cancelled' }, false],
    [{ startsAt: '2026-11-20T07:00:00Z', endsAt: '2026-11-20T10:00:00Z' }, false],
  ] as const)('of %j: one can sign up is %s', (own, expected) => {
    expect(infoOf(own).isOpen).toBe(expected)
  })

  it('writes the message in the reader’s language: what, when and where', () => {
    const erbil = { to: 'centre', id: 'erbil' } as const
    const openDay = { kind: 'openDay', centre: erbil } as const
    expect(infoOf({}, aSession(openDay)).message).toBe(
      'Hello, I would like to sign up for: Open day. Sunday 6 December, 10:00–13:00. Centre in Erbil.',
    )
    expect(infoOf({}, aSession({ ...openDay, locale: 'ckb' })).message).toBe(
      'سڵاو، دەمەوێت ناوم تۆمار بکەم بۆ: ڕۆژی کراوە، یەکشەممە، ٦ی کانوونی یەکەم، ١٠:٠٠ تا ١٣:٠٠، ناوەندی هەولێر.',
    )
    expect(infoOf({}).message).toContain('Online')
  })
})
