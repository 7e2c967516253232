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
    expect(withoutOwed([text, validated, owed, owed], { most: 10, owed: 5 })).toEqual([
      text,
      validated,
      null,
      null,
    ])
  })

  test('has no more of them read than there is room for beside new ones', () => {
    expect(withoutOwed([null, owed, owed, owed], { most: 3, owed: 5 })).toEqual([
      null,
      null,
      null,
      owed,
    ])
    expect(withoutOwed([owed, owed], { most: 3, owed: 1 })).toEqual([null, owed])
    expect(withoutOwed([null, null, owed], { most: 1, owed: 5 })).toEqual([null, null, owed])
  })
})
