import sharp from 'sharp'
import type { Pixels } from './compare.ts'

/** What still shows every line of a page in 15 KB or so: a repository keeps hundreds of them. */
const shrink = { phone: 2, desktop: 3 } as const
const quality = 30

/** A picture of a page as it is kept: small, and the same for the same pixels. */
export async function toStored(png: Buffer): Promise<Buffer> {
  const { width } = await sharp(png).metadata()
  const by = width < 600 ? shrink.phone : shrink.desktop
  return sharp(png)
    .resize({ width: Math.round(width / by), kernel: 'mitchell' })
    .webp({ quality, effort: 5 })
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
