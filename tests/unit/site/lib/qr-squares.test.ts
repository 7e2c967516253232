import { decodeQR } from 'qr/decode.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qrSquares, type QrSquares } from '../../../../site/lib/qr-squares.ts'

const scale = 3

/** The drawing as a picture of black and white dots. */
function picture({ size, path }: QrSquares) {
  const width = size * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let down = 0; down < scale; down += 1)
      for (let across = 0; across < Number(run) * scale; across += 1) {
        const dot = (Number(y) * scale + down) * width + Number(x) * scale + across
        data.fill(0, dot * 4, dot * 4 + 3)
      }
  return { width, height: width, data }
}

describe('qrSquares', () => {
  it('reads back as the address it was drawn from', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,60}$/), (slug) => {
        const address = `https://manara.example/ar/calendar/${slug}/`
        expect(decodeQR(picture(qrSquares(address)), { timeLimit: 1000 })).toBe(address)
      }),
      { numRuns: 10 },
    )
  })

  it('leaves four squares of white on every side', () => {
    const { size, path } = qrSquares('https://manara.example/ar/calendar/cv-erbil/')
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) =>
      match.slice(1).map(Number),
    )
    expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4)
    expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4)
    expect(Math.max(...runs.map(([x = 0, , run = 0]) => x + run))).toBe(size - 4)
    expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(size - 4)
  })
})
