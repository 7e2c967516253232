import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf, tokensOf, tokenValuesOf } from '../../../../cms/translation/tokens.ts'

const said = (text: string) => tokensOf(text).map(({ kind, value }) => `${kind} ${value}`)

describe('tokensOf', () => {
  it.each([
    ['Call 0771 772 4725 or 104.', ['phone +9647717724725', 'number 104']],
    ['اتصل على ‎+964 771 772 4725‎ الآن', ['phone +9647717724725']],
    ['ژمارە: ٠٧٧١٧٧٢٤٧٢٥.', ['phone +9647717724725']],
    ['من ٢٢ تشرين الثاني ٢٠٢٦', ['date 2026-11-22']],
    ['لە ٢٢ی تشرینی دووەمی ٢٠٢٦ەوە', ['date 2026-11-22']],
    ['لە ٢٢ی تشرینی دووەمدا', ['date --11-22']],
    ['on 22 November 2026, at 09:30', ['date 2026-11-22', 'number 9:30']],
    ['November 22nd, 2026', ['date 2026-11-22']],
    ['22/11/2026 and 2026-11-22', ['date 2026-11-22', 'date 2026-11-22']],
    ['في كانون الثاني ٢٠٢٧', ['date 2027-01']],
    ['٣ آباء', ['number 3']],
    ['31/02/2026', ['number 31', 'number 2', 'number 2026']],
    ['الرسوم ٢٥٬٠٠٠ دينار', ['money 25000 IQD']],
    ['٢٥ ألف دينار عراقي', ['money 25000 IQD']],
    ['٢٥ هەزار دیناری عێراقی', ['money 25000 IQD']],
    ['25,000 IQD or $20.50', ['money 25000 IQD', 'money 20.5 USD']],
    ['25,000 Dinars, 5 Million iqd', ['money 25000 IQD', 'money 5000000 IQD']],
    ['٤٥٪ of 18-35', ['number 45%', 'number 18', 'number 35']],
    [
      'See https://example.org/a?b=1, www.iom.int (info@MRC.example.iq).',
      [
        'link https://example.org/a?b=1',
        'link https://www.iom.int/',
        'link mailto:info@mrc.example.iq',
      ],
    ],
    ['لا شيء هنا', []],
  ])('finds in %j: %j', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  const piece = fc.constantFrom(
    ...[
      '0771 772 4725',
      '+964 750 123 4567',
      '22/11/2026',
      '3 آذار 2026',
      '٢٥ هەزار دینار',
      '$5',
      '٪',
    ],
    ...[
      'https://example.org/x1',
      'a@b.iq',
      '12:30',
      'دورة',
      ' ',
      '\n',
      '، ',
      '-',
      '.',
      '\u200f',
      '7',
    ],
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )

  it('cuts tokens from the text in order, without overlaps', () => {
    fc.assert(
      fc.property(text, (written) => {
        const tokens = tokensOf(written)
        expect(tokens.map(({ start, end }) => written.slice(start, end))).toEqual(
          tokens.map((token) => token.text),
        )
        const places = tokens.flatMap(({ start, end }) => [start, end])
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(tokens.every(({ start, end }) => end > start)).toBe(true)
      }),
    )
  })

  it.each([0x660, 0x6f0])('reads digits of any script alike (from U+%s)', (zero) => {
    fc.assert(
      fc.property(text, (written) => {
        const other = written.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
        expect(said(other)).toEqual(said(written))
      }),
    )
  })
})

const run = (words: string) => ({ node: 'text', text: words, bold: false })

describe('textOf', () => {
  it.each([
    ['a text', 'نص', 'نص'],
    ['lines', ['one', 'two'], 'one\ntwo'],
    ['rows', { a1: { name: 'Card', whereToGet: null }, b2: { name: 'Form' } }, 'Card\nForm'],
    [
      'a body',
      [
        { node: 'heading', level: 2, text: 'Papers' },
        { node: 'paragraph', children: [run('Bring '), { ...run('two'), bold: true }, run('.')] },
        { node: 'list', ordered: false, items: [[run('first')], [run('second')]] },
      ],
      'Papers\nBring two.\nfirst\nsecond',
    ],
    [
      'links and phones',
      [
        {
          node: 'paragraph',
          children: [
            { node: 'webLink', href: 'https://iom.int/', children: [run('IOM')] },
            { node: 'break' },
            { node: 'phoneLink', number: '+9647717724725', children: [run('0771 772 4725')] },
          ],
        },
      ],
      'IOM (https://iom.int/)\n0771 772 4725',
    ],
    ['nothing', null, ''],
  ])('says %s', (_name, value, expected) => {
    expect(textOf(value)).toBe(expected)
  })
})

describe('tokenValuesOf', () => {
  const link = (id: string) => [
    {
      node: 'paragraph',
      children: [{ node: 'entryLink', target: { to: 'guide', id }, children: [run('the guide')] }],
    },
  ]

  it('tells a link that leads elsewhere with the same words', () => {
    expect(tokenValuesOf(link('7'))).not.toEqual(tokenValuesOf(link('8')))
  })

  it('is the same for the same facts in other words and order', () => {
    expect(tokenValuesOf('Call 0771 772 4725 by 3 March 2026')).toEqual(
      tokenValuesOf('حتى ٣ آذار ٢٠٢٦ على ٠٧٧١٧٧٢٤٧٢٥'),
    )
  })
})
