import { describe, expect, it } from 'vitest'
import { normalised } from '../../../../cms/exchange/cells.ts'

describe('normalised', () => {
  it.each([
    ['أُلغي', 'ألغي'],
    ['تغيّر الموعد', 'تغير الموعد'],
    ['مـركز  أربيل', 'مركز أربيل'],
    ['قاعة ٣', 'قاعة 3'],
  ])('takes “%s” and “%s” for the same', (written, typed) => {
    expect(normalised(written)).toBe(normalised(typed))
  })

  it('keeps letters apart that are letters of their own', () => {
    expect(normalised('أربيل')).not.toBe(normalised('اربيل'))
  })
})
