import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPreviewToken, signPreview } from '../../../../cms/preview/token.ts'

const secret = 'a secret of thirty-two characters'
const now = new Date('2026-11-22T09:07:00Z')
const target = { type: 'service', id: '12', locale: 'ar' } as const
const token = signPreview(target, { secret, now })
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('readPreviewToken', () => {
  it('opens the draft and language that it was signed for', () => {
    expect(readPreviewToken(token, { secret, now })).toEqual(target)
  })

  it.each([
    ['nothing', ''],
    ['no token', 'hello'],
    ['no signature', token.split('.')[0] ?? ''],
    ['an empty signature', `${token.split('.')[0] ?? ''}.`],
    ['only a signature', `.${token.split('.')[1] ?? ''}`],
    ['something after it', `${token}.more`],
    ['a space after it', `${token} `],
    ['another draft with the signature of this one', withBodyOf({ ...target, id: '13' })],
    ['another language with the signature of this one', withBodyOf({ ...target, locale: 'en' })],
    ['another secret', signPreview(target, { secret: `${secret}.`, now })],
  ])('refuses %s', (_case, given) => {
    expect(readPreviewToken(given, { secret, now })).toBeNull()
  })

  it('opens for 15 to 30 minutes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), (seconds) => {
        const signedAt = new Date(now.getTime() + seconds * 1000)
        const later = (minutes: number) => new Date(signedAt.getTime() + minutes * 60_000)
        const signed = signPreview(target, { secret, now: signedAt })
        const opensAt = (moment: Date) => readPreviewToken(signed, { secret, now: moment }) !== null
        expect([opensAt(signedAt), opensAt(later(15)), opensAt(later(30))]).toEqual([
          true,
          true,
          false,
        ])
      }),
    )
  })

  it('refuses a token of which any byte was changed', () => {
    const bytes = Buffer.from(token)
    fc.assert(
      fc.property(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const changed = Buffer.from(bytes)
          changed[at] = (changed[at] ?? 0) ^ change
          const given = changed.toString('latin1')
          expect(readPreviewToken(given, { secret, now })).toBeNull()
        },
      ),
    )
  })
})

describe('signPreview', () => {
  it('stays the same within a quarter of an hour, so that the frame is not loaded anew', () => {
    expect(signPreview(target, { secret, now: minutesLater(7) })).toBe(token)
    expect(signPreview(target, { secret, now: minutesLater(8) })).not.toBe(token)
  })
})

function withBodyOf(other: Parameters<typeof signPreview>[0]): string {
  const [body = ''] = signPreview(other, { secret, now }).split('.')
  return `${body}.${token.split('.')[1] ?? ''}`
}
