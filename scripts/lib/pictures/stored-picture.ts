import sharp from 'sharp'
import type { Pixels } from './compare.ts'

/** Half the size keeps every word's shape and a page below 40 KB or so. */
const shrink = 2

/** A picture of a page as it is kept: small, and the same for the same pixels. */
export async function toStored(png: Buffer): Promise<Buffer> {
  const { width } = await sharp(png).metadata()
  return sharp(png)
    .resize({ width: Math.round(width / shrink), kernel: 'mitchell' })
    .webp({ quality: 55, effort: 4 })
    .toBuffer()
}

/** The pixels of a kept picture. */
export async function pixelsOf(stored: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(stored)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}
