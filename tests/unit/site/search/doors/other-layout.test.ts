import { describe, expect, it } from 'vitest'
import { inOtherLayout } from '../../../../../site/search/doors/other-layout.ts'

describe('inOtherLayout', () => {
  it('gives Arabic for what was typed with the English keyboard', () => {
    expect(inOtherLayout('rv,q')).toBe('قروض')
    expect(inOtherLayout('KH.PDK')).toBe('نازحين')
    expect(inOtherLayout('b[z')).toBe('لاجئ')
  })

  it('gives English for what was typed with the Arabic keyboard', () => {
    expect(inOtherLayout('مخشى')).toBe('loan')
    expect(inOtherLayout('تخلا')).toBe('job')
  })

  it('leaves what neither keyboard has', () => {
    expect(inOtherLayout('12 34')).toBe('12 34')
  })
})
