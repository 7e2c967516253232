import { describe, expect, it } from 'vitest'
import { directionFaults, wrongQuotes, wrongScript } from './script-checks.ts'

// The checks themselves: each must find the fault that it is there for.
describe('wrongScript', () => {
  it('finds Arabic yeh and kaf in Sorani, Sorani letters in Arabic, and foreign digits', () => {
    expect(wrongScript('ckb', { where: 'a', text: 'ناوەندي كۆچ' })).toEqual(['a: يك'])
    expect(wrongScript('ar', { where: 'a', text: 'مرکز' })).toEqual(['a: ک'])
    expect(wrongScript('ar', { where: 'a', text: 'بعد 3 أيام' })).toEqual(['a: 3'])
    expect(wrongScript('ckb', { where: 'a', text: '۴ ڕۆژ' })).toEqual(['a: ۴'])
    expect(wrongScript('en', { where: 'a', text: 'Call مركز' })).toEqual(['a: مركز'])
  })

  it('lets names stand in Latin letters', () => {
    expect(wrongScript('ar', { where: 'a', text: 'برنامج CAIR' })).toEqual([])
  })
})

describe('wrongQuotes', () => {
  it('finds what is opened and not closed', () => {
    expect(wrongQuotes('ar', { where: 'a', text: '«منارة' })).toHaveLength(1)
    expect(wrongQuotes('en', { where: 'a', text: 'a (b' })).toHaveLength(1)
  })
})

describe('directionFaults', () => {
  it('finds a direction that is not closed', () => {
    expect(directionFaults('\u2066+964')).toBe(true)
    expect(directionFaults('\u2066+964\u2069')).toBe(false)
  })
})
