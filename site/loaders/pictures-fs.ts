import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { maxPictureBytes, type PictureFile } from '../lib/pictures.ts'
import { isWholePicture } from '../lib/whole-picture.ts'

// Raised with every change of how pictures are made, so that cached ones are not used again.
const recipe = 1
const qualities = { avif: [58, 48, 38, 28, 20], webp: [76, 64, 52, 40, 28] } as const
/** 8,000 × 8,000: more than phones take, and little enough to be opened in 300 MB. */
const limitInputPixels = 64_000_000

type Places = {
  /** Reads the picture as it was uploaded. */
  original: () => Promise<Buffer>
  /** Where made pictures are kept. */
  cacheDir?: string
}

/** What cannot be read as a picture, or is too large to be opened. */
export class PictureBroken extends Error {
  override readonly name = 'PictureBroken'
}

/** Where made pictures are kept: `PICTURES_DIR`, or a folder of the project's cache. */
export const picturesDir = (): string => process.env['PICTURES_DIR'] ?? join('.cache', 'pictures')

/** The name of a made picture in the cache. */
export const cachedName = ({ media, width, format }: PictureFile): string =>
  `${recipe}-${media.sha256}-${width}.${format}`

/**
 * A picture in its width and format, from the cache where it has been made before.
 * @throws PictureBroken when the original is no picture; whatever reading it throws
 */
export async function makePicture(
  file: PictureFile,
  { original, cacheDir = picturesDir() }: Places,
): Promise<Buffer> {
  const cached = join(cacheDir, cachedName(file))
  const known = await readFile(cached).catch(() => undefined)
  if (known && isWholePicture(known, known.length, file.format)) return known
  const made = await encode(await original(), file)
  await mkdir(cacheDir, { recursive: true })
  await writeWhole(cached, made)
  return made
}

/** Others see the file whole or not at all, after a power cut too. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const partial = `${file}.${randomUUID()}`
  try {
    await writeFile(partial, content, { flush: true })
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** The best quality that keeps to the budget; the poorest where none does. */
async function encode(original: Buffer, { width, format }: PictureFile): Promise<Buffer> {
  try {
    const picture = sharp(original, { limitInputPixels })
    const resized = await picture.rotate().resize({ width }).toBuffer()
    let made = resized
    for (const quality of qualities[format]) {
      made = await sharp(resized)[format]({ quality }).toBuffer()
      if (made.length <= maxPictureBytes(width)) break
    }
    return made
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new PictureBroken(message, { cause })
  }
}
