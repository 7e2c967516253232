import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { PictureFile } from '../../../../site/lib/pictures.ts'
import { cachedName, PictureBroken } from '../../../../site/loaders/pictures-fs.ts'

/** A picture that ended the process so often is not tried again by itself. */
const patience = 3

const recordSchema = z.object({
  /** Attempts that have begun and not ended well. */
  attempts: z.number(),
  /** What was wrong with it; `null` while that is not known. */
  message: z.string().nullable(),
})
type Attempts = z.output<typeof recordSchema>

const fileOf = (dir: string, file: PictureFile) => join(dir, `${cachedName(file)}.broken`)

/** Why a picture file is not to be tried again; `null` where it is. */
export async function whyBroken(dir: string, file: PictureFile): Promise<string | null> {
  const { attempts, message } = await attemptsOf(dir, file)
  if (message !== null) return message
  return attempts < patience ? null : `making it ended the process ${attempts} times`
}

type Attempt = {
  /** The cache. */
  dir: string
  file: PictureFile
  make: () => Promise<unknown>
}

/**
 * Makes one picture file and remembers how that ended, beside the cached ones: a picture that is broken
 * stays known until the recipe changes, and one that ends the whole process is tried three times.
 * @returns why it is broken; `null` where it was made
 * @throws whatever else keeps it from being made, which is not remembered
 */
export async function tryPicture({ dir, file, make }: Attempt): Promise<string | null> {
  const { attempts } = await attemptsOf(dir, file)
  await remember(dir, file, { attempts: attempts + 1, message: null })
  try {
    await make()
  } catch (error) {
    if (error instanceof PictureBroken) {
      await remember(dir, file, { attempts: attempts + 1, message: error.message })
      return error.message
    }
    await rm(fileOf(dir, file), { force: true })
    throw error
  }
  await rm(fileOf(dir, file), { force: true })
  return null
}

async function attemptsOf(dir: string, file: PictureFile): Promise<Attempts> {
  const none = { attempts: 0, message: null }
  const text = await readFile(fileOf(dir, file), 'utf8').catch(() => null)
  if (text === null) return none
  try {
    return recordSchema.parse(JSON.parse(text))
  } catch {
    return none
  }
}

async function remember(dir: string, file: PictureFile, attempts: Attempts): Promise<void> {
  await mkdir(dir, { recursive: true })
  await writeFile(fileOf(dir, file), JSON.stringify(attempts), { flush: true })
}
