import type { Finding } from '#schema/release'
import { entryPath } from '../../../../site/lib/paths.ts'
import type { PictureFile } from '../../../../site/lib/pictures.ts'
import { makePicture, PictureBroken } from '../../../../site/loaders/pictures-fs.ts'
import { mapWide } from '../../files-fs.ts'
import { tryPicture, whyBroken } from './broken-fs.ts'
import { isCached } from './cache-fs.ts'
import type { NeededPicture } from './needed.ts'

/** Reads a file that the snapshot names, by its digest. */
export type ReadOriginal = (sha256: string) => Promise<Buffer>

type Options = {
  /** The cache. */
  dir: string
  original: ReadOriginal
  pictures: readonly NeededPicture[]
  /** How many are made at once. */
  width: number
  /** Whether those are tried that were broken before. */
  tryBroken: boolean
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** What came of making pictures. */
export type MadePictures = {
  /** How many files are new. */
  made: number
  /** What is broken, once for each entry and field. */
  findings: Finding[]
}

/**
 * Makes every file of the pictures that is not in the cache.
 * @throws the first of what else went wrong, after all others were made
 */
export async function makePictures(options: Options): Promise<MadePictures> {
  const { pictures, width, onProgress } = options
  const files = new Map(pictures.flatMap(({ files }) => files).map((file) => [file.name, file]))
  const broken = new Map<string, string>()
  const errors: unknown[] = []
  let done = 0
  let made = 0
  await mapWide([...files.values()], width, async (file) => {
    try {
      if (!broken.has(file.media.sha256)) {
        const { isNew, why } = await makeOne(options, file)
        if (why !== null) broken.set(file.media.sha256, why)
        if (isNew) made += 1
      }
    } catch (error) {
      errors.push(error)
    }
    done += 1
    onProgress?.(done, files.size)
  })
  if (errors.length > 0) throw errors[0]
  return { made, findings: findingsOf(pictures, broken) }
}

type One = { isNew: boolean; why: string | null }

async function makeOne(options: Options, file: PictureFile): Promise<One> {
  const { dir, tryBroken } = options
  if (await isCached(dir, file)) return { isNew: false, why: null }
  const known = tryBroken ? null : await whyBroken(dir, file)
  if (known !== null) return { isNew: false, why: known }
  const original = () => options.original(file.media.sha256)
  const make = async () => {
    await makePicture(file, { original, cacheDir: dir })
    // Otherwise it would count as missing, and be made, for ever.
    if (!(await isCached(dir, file))) throw new PictureBroken('what was made of it is not whole')
  }
  const why = await tryPicture({ dir, file, make })
  return { isNew: why === null, why }
}

function findingsOf(
  pictures: readonly NeededPicture[],
  broken: ReadonlyMap<string, string>,
): Finding[] {
  const findings = new Map<string, Finding>()
  for (const { entry, field, media } of pictures) {
    const message = broken.get(media.sha256)
    const key = `${entry.type}/${entry.id}/${field}/${media.sha256}`
    if (message === undefined || findings.has(key)) continue
    const { type, id, slug, locale } = entry
    findings.set(key, {
      code: 'pictureBroken',
      params: { field, file: media.filename, message: firstLine(message) },
      path: entryPath(entry),
      entry: { type, id, slug, locale },
      problem: null,
    })
  }
  return [...findings.values()]
}

const firstLine = (message: string): string => message.trim().split('\n')[0] ?? ''
