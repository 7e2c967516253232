import { describe, expect, test } from 'vitest'
import type { Note } from '../../../../../scripts/lib/release/examine-fs.ts'
import { withoutOwed } from '../../../../../scripts/lib/release/owed-validation.ts'
import { readPage } from '../../../../../scripts/lib/release/read-page.ts'

const stored = { bytes: 1, sha256: 'a'.repeat(64) }
const text: Note = { br: stored, gz: stored, page: null }
const page = (isValidated: boolean): Note => ({
  ...text,
  page: { facts: readPage('/ar/', ''), inlineScript: 0, isValidated, faults: [] },
})
const [validated, owed] = [page(true), page(false)]

describe('withoutOwed', () => {
  test('has pages read anew that were never validated', () => {
    expect(withoutOwed([text, validated, owed, owed], 10)).toEqual([text, validated, null, null])
  })

  test('has no more of them read than there is room for beside new ones', () => {
    expect(withoutOwed([null, owed, owed, owed], 3)).toEqual([null, null, null, owed])
    expect(withoutOwed([null, null, owed], 1)).toEqual([null, null, owed])
  })
})
