import { type Day, format, formatDistance, type Month, parse } from 'date-fns'
import { describe, expect, test } from 'vitest'
import { faIR as locale } from '../../../../cms/i18n/date-fns-ckb.ts'

const read = (text: string, pattern: string) =>
  parse(text, pattern, new Date(2026, 0, 1), { locale })

describe('Sorani dates', () => {
  test('name months and days as agreed', () => {
    const text = format(new Date(2026, 2, 7), 'EEEE d MMMM yyyy', { locale })
    expect(text).toBe('شەممە 7 ئازار 2026')
  })

  test('have a short name for a calendar column', () => {
    expect(format(new Date(2026, 2, 7), 'EEEEEE', { locale })).toBe('شەم')
  })

  test.each(Array.from({ length: 12 }, (_, month) => month as Month))(
    'read month %i back as written',
    (month) => {
      const date = new Date(2026, month, 15)
      expect(read(format(date, 'd MMMM yyyy', { locale }), 'd MMMM yyyy')).toEqual(date)
    },
  )

  test.each(
    Array.from({ length: 7 }, (_, day) => day as Day).flatMap((day) =>
      (['wide', 'short'] as const).map((width) => ({ day, width })),
    ),
  )('read day $day back as written $width', ({ day, width }) => {
    const name = locale.localize.day(day, { width })
    expect(locale.match.day(`${name} 1`)).toEqual({ value: day, rest: ' 1' })
  })

  test.each([0, 9, 12, 21])('read hour %i back as written', (hour) => {
    const date = new Date(2026, 0, 1, hour, 30)
    expect(read(format(date, 'h:mm a', { locale }), 'h:mm a')).toEqual(date)
  })

  test('read nothing from an unknown name', () => {
    expect(locale.match.month('March')).toBeNull()
  })

  test.each([
    { seconds: 20, includeSeconds: true, expected: 'پێش نیو خولەک' },
    { seconds: 300, includeSeconds: false, expected: 'پێش 5 خولەک' },
    { seconds: -3 * 86_400, includeSeconds: false, expected: 'دوای 3 ڕۆژ' },
  ])('say how far away: $expected', ({ seconds, includeSeconds, expected }) => {
    const now = new Date(2026, 5, 15, 12)
    const then = new Date(now.getTime() - seconds * 1000)
    expect(formatDistance(then, now, { addSuffix: true, includeSeconds, locale })).toBe(expected)
  })
})
