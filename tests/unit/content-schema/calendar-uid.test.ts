import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarUid, parseCalendarUid } from '#schema/calendar-uid'

const anyId = fc.oneof(
  fc.nat().map(String),
  fc.stringMatching(/^[0-9a-f]{24}$/),
  fc.uuid(),
  fc.stringMatching(/^of-[a-z0-9]+(-[a-z0-9]+)*$/),
  fc.string({ minLength: 1, unit: 'grapheme' }),
)

describe('calendarUid', () => {
  it('names a date by its session and its row', () => {
    expect(calendarUid({ session: '12', date: 'of-cv-erbil' })).toBe('12+of-cv-erbil@manara.iq')
  })

  it('is read back for whatever the ids are', () => {
    fc.assert(
      fc.property(anyId, anyId, (session, date) => {
        expect(parseCalendarUid(calendarUid({ session, date }))).toEqual({ session, date })
      }),
    )
  })

  it('has no character that a calendar would have to escape or fold by words', () => {
    fc.assert(
      fc.property(anyId, anyId, (session, date) => {
        expect(calendarUid({ session, date })).toMatch(
          /^[\w.!~*'()%-]+\+[\w.!~*'()%-]+@manara\.iq$/,
        )
      }),
    )
  })
})

describe('parseCalendarUid', () => {
  it.each([
    '',
    '@manara.iq',
    '+@manara.iq',
    '12+@manara.iq',
    '+of-cv@manara.iq',
    '12@manara.iq',
    '1+2+3@manara.iq',
    '12+%E0%A4@manara.iq',
    '12+of-cv@example.org',
    '12+of-cv@manara.iq.example.org',
  ])('does not take %j for ours', (uid) => {
    expect(parseCalendarUid(uid)).toBeUndefined()
  })
})
