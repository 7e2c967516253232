import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { maxPictureBytes, type PictureFile } from '../lib/pictures.ts'

// Raised with every change of how pictures are made, so that cached ones are not used again.
const recipe = 1
const qualities = { avif: [58, 48, 38, 28, 20], webp: [76, 64, 52, 40, 28] } as const

type Places = {
  /** Reads the picture as it was uploaded. */
  original: () => Promise<Buffer>
  /** Where made pictures are kept. */
  cacheDir?: string
}

/** A picture in its width and format, from the cache where it has been made before. */
export async function makePicture(
  file: PictureFile,
  { original, cacheDir = join('.cache', 'pictures') }: Places,
): Promise<Buffer> {
  const cached = join(cacheDir, `${recipe}-${file.media.sha256}-${file.width}.${file.format}`)
  const known = await readFile(cached).catch(() => undefined)
  if (known) return known
  const made = await encode(await original(), file)
  await mkdir(cacheDir, { recursive: true })
  const partial = `${cached}.${process.pid}`
  await writeFile(partial, made)
  await rename(partial, cached)
  return made
}

/** The best quality that keeps to the budget; the poorest where none does. */
async function encode(original: Buffer, { width, format }: PictureFile): Promise<Buffer> {
  const resized = await sharp(original).rotate().resize({ width }).toBuffer()
  let made = resized
  for (const quality of qualities[format]) {
    made = await sharp(resized)[format]({ quality }).toBuffer()
    if (made.length <= maxPictureBytes(width)) break
  }
  return made
}
