import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { formatOf, type Format } from '../../../../site/lib/format.ts'

const inAll = (write: (format: Format) => string) =>
  localeCodes.map((locale) => write(formatOf(locale)))

describe('days', () => {
  it('are written in full', () => {
    expect(inAll(({ day }) => day('2026-12-06'))).toEqual([
      '٦ كانون الأول ٢٠٢٦',
      '٦ی کانوونی یەکەمی ٢٠٢٦',
      '6 December 2026',
    ])
  })

  it('are written as people say them', () => {
    expect(inAll(({ dayLong }) => dayLong('2026-12-06'))).toEqual([
      'الأحد، ٦ كانون الأول',
      'یەکشەممە، ٦ی کانوونی یەکەم',
      'Sunday 6 December',
    ])
  })

  it('have the names that Iraq uses', () => {
    expect(inAll(({ monthName }) => monthName('2027-01-15'))).toEqual([
      'كانون الثاني',
      'کانوونی دووەم',
      'January',
    ])
    expect(inAll(({ weekday }) => weekday('2026-12-04'))).toEqual(['الجمعة', 'هەینی', 'Friday'])
    expect(inAll(({ monthAndYear }) => monthAndYear('2026-12-01'))).toEqual([
      'كانون الأول ٢٠٢٦',
      'کانوونی یەکەمی ٢٠٢٦',
      'December 2026',
    ])
  })

  it('are Baghdad’s: a moment late in the evening in UTC is the next day there', () => {
    expect(formatOf('en').day('2026-12-31T21:30:00Z')).toBe('1 January 2027')
    expect(formatOf('ckb').dayOfMonth('2026-12-05T21:00:00Z')).toBe('٦')
  })
})

describe('times', () => {
  it('are Baghdad’s', () => {
    expect(inAll(({ time }) => time('2026-12-06T06:30:00Z'))).toEqual(['٩:٣٠', '٩:٣٠', '9:30'])
    expect(formatOf('en').timeOfDay('08:30')).toBe('8:30')
  })

  it('name the last day of what lasts for several, not of what ends after midnight', () => {
    const spans = inAll(({ timeSpan }) => timeSpan('2026-12-06T07:00:00Z', '2026-12-08T10:00:00Z'))
    expect(spans).toEqual([
      '١٠:٠٠ إلى الثلاثاء، ٨ كانون الأول، ١٣:٠٠',
      '١٠:٠٠ تا سێشەممە، ٨ی کانوونی یەکەم، ١٣:٠٠',
      '10:00–Tuesday 8 December, 13:00',
    ])
    const { timeSpan } = formatOf('en')
    expect(timeSpan('2026-11-29T20:30:00Z', '2026-11-29T22:30:00Z')).toBe('23:30–1:30')
  })

  it('have a beginning and an end', () => {
    expect(inAll(({ timeRange }) => timeRange('2026-12-06T07:00:00Z', '13:00'))).toEqual([
      '١٠:٠٠ إلى ١٣:٠٠',
      '١٠:٠٠ تا ١٣:٠٠',
      '10:00–13:00',
    ])
  })

  it.each([
    ['2026-11-22', ['اليوم', 'ئەمڕۆ', 'today']],
    ['2026-11-23', ['غداً', 'سبەی', 'tomorrow']],
    ['2026-11-24', ['بعد يومين', '٢ ڕۆژی تر', 'in 2 days']],
    ['2026-12-03', ['بعد ١١ يوماً', '١١ ڕۆژی تر', 'in 11 days']],
    ['2026-11-21', ['أمس', 'دوێنێ', 'yesterday']],
    ['2026-11-19', ['قبل ٣ أيام', '٣ ڕۆژ لەمەوبەر', '3 days ago']],
  ])('say how far %s is from 22 November 2026', (day, expected) => {
    expect(inAll(({ howFar }) => howFar('2026-11-22', day))).toEqual(expected)
  })
})

describe('numbers', () => {
  it('have the digits of the language', () => {
    expect(inAll(({ number }) => number(23_000.5))).toEqual(['٢٣٬٠٠٠٫٥', '٢٣٬٠٠٠٫٥', '23,000.5'])
    expect(inAll(({ digits }) => digits('A4, 2026'))).toEqual(['A٤, ٢٠٢٦', 'A٤, ٢٠٢٦', 'A4, 2026'])
  })

  it('tell the size of a file', () => {
    expect(inAll(({ fileSize }) => fileSize(48_300))).toEqual([
      '٤٨ كيلوبايت',
      '٤٨ کیلۆبایت',
      '48 KB',
    ])
    expect(formatOf('en').fileSize(1_260_000)).toBe('1.3 MB')
    expect(formatOf('en').fileSize(12)).toBe('1 KB')
  })

  it('keep Latin digits in phone numbers', () => {
    expect(inAll(({ phone }) => phone('+9647717724725'))).toEqual(
      Array.from({ length: 3 }, () => '+964 771 772 4725'),
    )
  })
})

describe('lists', () => {
  it('join with the language’s own words', () => {
    expect(formatOf('ar').list(['بغداد', 'أربيل', 'دهوك'])).toBe('بغداد وأربيل ودهوك')
    expect(formatOf('en').list(['a', 'b', 'c'])).toBe('a, b and c')
    const { list } = formatOf('ckb')
    expect([list([]), list(['بەغدا']), list(['بەغدا', 'هەولێر', 'دهۆک'])]).toEqual([
      '',
      'بەغدا',
      'بەغدا، هەولێر و دهۆک',
    ])
  })
})
