import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { maxPictureBytes, type PictureFile } from '../../../../site/lib/pictures.ts'
import { makePicture } from '../../../../site/loaders/pictures-fs.ts'
import { readMedia } from '../../../../site/loaders/snapshot-fs.ts'
import { aPicture } from '../../../support/builders/media.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pictures-'))
  await mkdir(join(dir, 'media'))
})
afterEach(() => rm(dir, { recursive: true }))

/** Waves with a fine grain: harder to compress than a photograph of a street. */
async function aDifficultPicture(): Promise<PictureFile['media']> {
  const [width, height] = [1200, 675]
  const pixels = Buffer.alloc(width * height * 3)
  for (let index = 0; index < pixels.length; index += 1)
    pixels[index] = 128 + Math.sin(index / 977) * 80 + ((index * 7919) % 31)
  const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await writeFile(join(dir, 'media', sha256), bytes)
  return aPicture({ sha256, width, height, bytes: bytes.length })
}

it('makes a picture in its width and format within the budget, and keeps it', async () => {
  const media = await aDifficultPicture()
  const file: PictureFile = { name: 'x', media, width: 720, format: 'webp' }
  const original = () => readMedia(dir, media.sha256)
  const options = { original, cacheDir: join(dir, 'cache') }
  const made = await makePicture(file, options)
  const { width, height, format } = await sharp(made).metadata()
  expect({ width, height, format }).toEqual({ width: 720, height: 405, format: 'webp' })
  expect(made.length).toBeLessThanOrEqual(maxPictureBytes(720))

  await rm(join(dir, 'media'), { recursive: true })
  expect((await makePicture(file, options)).equals(made)).toBe(true)
})

it('names the file that the snapshot lacks', async () => {
  const file: PictureFile = { name: 'x', media: aPicture(), width: 360, format: 'avif' }
  const original = () => readMedia(dir, file.media.sha256)
  await expect(makePicture(file, { original, cacheDir: dir })).rejects.toThrow(
    `The snapshot names the file ${'b'.repeat(64)}, but media/ of ${dir} does not hold it.`,
  )
})
