import { describe, expect, it } from 'vitest'
import { skeletonOf } from '../../../../../site/search/doors/skeleton.ts'

describe('skeletonOf', () => {
  it.each([
    ['molsa', 'مولسا'],
    ['tadreeb', 'تدريب'],
    ['tahreeb', 'تهريب'],
    ['shurta', 'شرطه'],
    ['7uquq', 'حقوق'],
    ['mo7adara', 'محاضره'],
    ['qarz', 'قرز'],
  ])('is of %s as of %s', (latin, arabic) => {
    const skeleton = skeletonOf(latin)
    expect(skeletonOf(arabic)).toBe(skeleton)
    expect(skeleton).not.toBe('')
  })

  it('is empty for what could be anything', () => {
    expect(skeletonOf('aie')).toBe('')
    expect(skeletonOf('kar')).toBe('')
  })
})
