import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../../cms/attendance/read-number.ts'

describe('readNumber', () => {
  it.each<[unknown, number | null]>([
    [12, 12],
    ['12', 12],
    [' 7 ', 7],
    ['١٢', 12],
    ['۱۲', 12],
    ['٠', 0],
    [0, 0],
    ['1٢', 12],
    ['', null],
    ['  ', null],
    [-1, null],
    ['-1', null],
    [1.5, null],
    ['1.5', null],
    ['1e3', null],
    ['0x10', null],
    ['twelve', null],
    [Number.NaN, null],
    [null, null],
    [undefined, null],
    [['12'], null],
  ])('reads %j as %s', (written, number) => {
    expect(readNumber(written)).toBe(number)
  })
})
