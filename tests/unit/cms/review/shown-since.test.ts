import { describe, expect, it } from 'vitest'
import type { Locale } from '#schema/locales'
import { shownSince, type ShownRow } from '../../../../cms/review/shown-since.ts'

const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}T08:00:00.000Z`
const at = (date: number) => Date.parse(day(date))

function row(
  locale: Locale,
  date: number,
  sensitive: Record<string, string> | 'withdrawn',
): ShownRow {
  const dated = { type: 'service', entry: '1', locale, cancels: null } as const
  const when = { id: String(date), effectiveAt: day(date), createdAt: day(date) }
  return sensitive === 'withdrawn'
    ? { ...dated, ...when, action: 'withdraw', sketch: null }
    : { ...dated, ...when, action: 'publish', sketch: { sensitive } }
}

const since = (rows: ShownRow[], fields = ['phones']) =>
  shownSince({ type: 'service', rows, locale: 'ar', fields })

describe('shownSince', () => {
  it.each<[string, ShownRow[], number]>([
    ['nothing was ever public', [], -Infinity],
    ['it is as it was first', [row('ar', 1, { phones: 'a' })], at(1)],
    [
      'wording changed later',
      [row('ar', 1, { phones: 'a' }), row('ar', 2, { phones: 'a', cost: 'b' })],
      at(1),
    ],
    [
      'it changed and stayed',
      [row('ar', 1, { phones: 'a' }), row('ar', 2, { phones: 'b' }), row('ar', 3, { phones: 'b' })],
      at(2),
    ],
    ['it was taken away', [row('ar', 1, { phones: 'a' }), row('ar', 2, {})], at(2)],
    ['all was withdrawn', [row('ar', 1, { phones: 'a' }), row('ar', 3, 'withdrawn')], at(3)],
    [
      'others show it, and this language nothing',
      [row('en', 1, { phones: 'a' }), row('en', 2, { phones: 'b' }), row('ckb', 1, {})],
      at(2),
    ],
    [
      'others show it, and this language its own',
      [row('en', 2, { phones: 'b' }), row('ar', 1, { phones: 'a' })],
      at(1),
    ],
  ])('knows since when, where %s', (_when, rows, expected) => {
    expect(since(rows)).toBe(expected)
  })

  it('asks what others say of facts alone, before a first publication', () => {
    expect(since([row('en', 2, { summary: 'b' })], ['summary'])).toBe(-Infinity)
  })
})
