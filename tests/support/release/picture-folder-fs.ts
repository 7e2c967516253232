import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Media } from '#schema/values'
import { aPicture } from '../builders/media.ts'

/** Puts a real picture of one colour into the `media/` of a snapshot's folder. */
export async function storePicture(folder: string, background: string): Promise<Media> {
  const size = { width: 800, height: 400 }
  const bytes = await sharp({ create: { ...size, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return storeMedia(folder, bytes, size)
}

/** Puts bytes into the `media/` of a snapshot's folder that claim to be a picture. */
export async function storeMedia(
  folder: string,
  bytes: Buffer,
  size = { width: 800, height: 400 },
): Promise<Media> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await mkdir(join(folder, 'media'), { recursive: true })
  await writeFile(join(folder, 'media', sha256), bytes)
  return aPicture({ sha256, bytes: bytes.length, ...size })
}
