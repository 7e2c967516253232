import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import sharp from 'sharp'

const width = 1440

/**
 * Makes a WebP of every drawing `hero-*.svg` in a folder, beside it.
 * @returns each picture's name and bytes.
 */
export async function drawHeroes(directory: string): Promise<{ file: string; bytes: number }[]> {
  const drawings = (await readdir(directory)).filter((name) => /^hero-.*\.svg$/.test(name)).sort()
  return Promise.all(
    drawings.map(async (name) => {
      const file = `${parse(name).name}.webp`
      const { size } = await sharp(join(directory, name))
        .resize({ width })
        .webp({ quality: 82 })
        .toFile(join(directory, file))
      return { file, bytes: size }
    }),
  )
}
