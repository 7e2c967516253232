import fc from 'fast-check'

const words = [
  'كتابة السيرة الذاتية',
  'دورة، مع شهادة؛ مجاناً',
  'خولی چاوپێکەوتنی کار',
  'هەڵوەشایەوە',
  'CV writing',
  'Room 3, second floor; ring twice',
  ',',
  ';',
  ':',
  '"',
  '\n',
  '\n\n',
  ' ',
  '٠٧٧١',
  '😀',
  '👩🏽‍🏫',
  '\u200e+964 771 772 4725',
  'م'.repeat(90),
  'w'.repeat(160),
  '=0D=0A',
]

// The programs that read along in tests get these wrong: node-ical 0.27.2 takes an escaped \ and an n for
// a line break, ts-ics 2.4.6 leaves out what looks like a component.
const hardWords = ['C:\\new\\n', '\\', '\\,', '\\\\n', 'BEGIN:VEVENT']

const textOf = (parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((some) => some.join(''))

// node-ical 0.27.2 takes quotes around a whole value for a part of iCalendar's writing.
const isQuoted = (text: string) => /^".*"$/s.test(text.trim())

/** Texts as people write them in Arabic, Sorani and English, with commas, line breaks and long words. */
export const writtenText = textOf(words).filter((text) => !isQuoted(text))

const sign = (code: number) => String.fromCharCode(code)

/** Whatever could be in a text, half letters and controls included. */
export const anyText = fc.oneof(
  textOf([...words, ...hardWords]),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(sign), maxLength: 200 }),
)
