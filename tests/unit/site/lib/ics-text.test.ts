import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { icsText, plainText, textProperty } from '../../../../site/lib/ics-text.ts'
import { physicalLines, unfolded } from '../../../support/calendar/lines.ts'
import { anyText } from '../../../support/calendar/texts.ts'

const calendarOf = (text: string) => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addProperty(textProperty('x-text', text))
  calendar.addPropertyWithValue('description', plainText(text))
  return calendar
}

describe('icsText', () => {
  it('ends every line with CRLF, the last too', () => {
    const text = icsText(calendarOf('one\ntwo'))
    expect(text).toBe(
      'BEGIN:VCALENDAR\r\nX-TEXT;VALUE=TEXT:one\\ntwo\r\nDESCRIPTION:one\\ntwo\r\nEND:VCALENDAR\r\n',
    )
  })

  it.each([
    ['letters of two octets', 'ك'.repeat(300)],
    ['letters of four octets', '😀'.repeat(100)],
    ['one octet more than letters of two have', `x${'ک'.repeat(300)}`],
    ['spaces', ' '.repeat(300)],
  ])('folds %s at 75 octets and no later', (_, long) => {
    const lengths = physicalLines(icsText(calendarOf(long))).map((line) => line.octets)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
    expect(Math.max(...lengths)).toBeGreaterThan(70)
  })

  it('gives any text back, in lines of 75 octets that split no letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = icsText(calendarOf(text))
        expect(physicalLines(file).filter(({ octets }) => octets > 75)).toEqual([])
        expect(physicalLines(file).filter(({ line }) => !line.isWellFormed())).toEqual([])
        expect(unfolded(file)).toContain('DESCRIPTION:')
        const read = ICAL.Component.fromString(file)
        expect(read.getFirstPropertyValue('description')).toBe(plainText(text))
        expect(read.getFirstPropertyValue('x-text')).toBe(plainText(text))
      }),
    )
  })
})

describe('plainText', () => {
  it.each([
    ['line breaks of every kind', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['tabs', 'a\tb', 'a b'],
    ['controls and byte order marks', '\ufeffa\u0000\u0007\u001b\u007f\u009fb', 'ab'],
    ['halves of letters', 'a\ud83d', 'a\ufffd'],
    ['marks of direction', '\u200e+964 \u2067x\u2069', '\u200e+964 \u2067x\u2069'],
    ['joiners', 'می\u200cکەم 👩\u200d🏫', 'می\u200cکەم 👩\u200d🏫'],
  ])('puts %s in order', (_, text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
})
