import { describe, expect, it } from 'vitest'
import { difference, type Pixels } from '../../../../../scripts/lib/pictures/compare.ts'

type Box = { x: number; y: number; size: number; grey: number }

/** A white picture with grey squares. */
function picture({ width = 100, height = 100, boxes = [] as Box[] }): Pixels {
  const data = new Uint8Array(width * height * 4).fill(255)
  for (const { x, y, size, grey } of boxes) {
    for (let row = y; row < y + size; row += 1) {
      for (let column = x; column < x + size; column += 1) {
        data.fill(grey, (row * width + column) * 4, (row * width + column) * 4 + 3)
      }
    }
  }
  return { data, width, height }
}

describe('difference', () => {
  const mark = { x: 10, y: 20, size: 10, grey: 0 }

  it('is nothing between a picture and itself', () => {
    expect(difference(picture({ boxes: [mark] }), picture({ boxes: [mark] }))).toBe(0)
  })

  it('is nothing where nobody could see it', () => {
    expect(difference(picture({ boxes: [mark] }), picture({ boxes: [{ ...mark, grey: 6 }] }))).toBe(
      0,
    )
  })

  it('is the share of what is missing', () => {
    expect(difference(picture({ boxes: [mark] }), picture({}))).toBeCloseTo(0.01, 3)
  })

  it('counts a mark that stands on the other side twice: where it was and where it is', () => {
    const mirrored = { ...mark, x: 100 - mark.x - mark.size }
    expect(difference(picture({ boxes: [mark] }), picture({ boxes: [mirrored] }))).toBeCloseTo(
      0.02,
      3,
    )
  })

  it('is at least what only the longer picture has', () => {
    expect(difference(picture({}), picture({ height: 110 }))).toBeCloseTo(10 / 110, 5)
  })
})
