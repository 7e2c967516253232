import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureFormats } from '../../../../site/lib/paths.ts'
import { isWholePicture, pictureHeadBytes } from '../../../../site/lib/whole-picture.ts'

const made = (format: 'avif' | 'webp') =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#346' } })
    [format]()
    .toBuffer()

describe.each(pictureFormats)('isWholePicture, %s', (format) => {
  it('takes what was written to its end', async () => {
    const picture = await made(format)
    const head = picture.subarray(0, pictureHeadBytes)
    expect(isWholePicture(head, picture.length, format)).toBe(true)
  })

  it.each([
    ['nothing', () => 0],
    ['a few bytes', () => 11],
    ['half of it', (all: number) => Math.floor(all / 2)],
    ['all but the last byte', (all: number) => all - 1],
  ])('refuses %s', async (_, lengthOf) => {
    const picture = await made(format)
    const cut = picture.subarray(0, lengthOf(picture.length))
    expect(isWholePicture(cut.subarray(0, pictureHeadBytes), cut.length, format)).toBe(false)
  })

  it('refuses a file of nothing but zeros', async () => {
    const { length } = await made(format)
    expect(isWholePicture(Buffer.alloc(length), length, format)).toBe(false)
  })
})
