import { expect, it } from 'vitest'
import { sayFileProblem } from '../../../../cms/exchange/say-file.ts'

it('keeps what stands in the file from turning round in right-to-left text', () => {
  expect(sayFileProblem({ at: { row: 3 }, code: 'day', found: '2026-13-40' }, 'ar')).toBe(
    'السطر ٣: اليوم «\u20682026-13-40\u2069» غير صحيح. اكتبه هكذا: ٠٦/١٢/٢٠٢٦.',
  )
})

it('names a field as its column', () => {
  expect(sayFileProblem({ at: { row: 3 }, code: 'differs', found: 'room' }, 'en')).toBe(
    'Row 3: Room: it is the same for every date of a session. Write it in all of its rows.',
  )
})
