import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { releasesFolder } from '../release/release-record-fs.ts'

type Asked = {
  dataDir: string
  /** The release's id. */
  release: string
  /** Address of a file: `/ar/index.html`. */
  path: string
}

/** The bytes of a file of a kept release's site; `null` where it has none there. */
export async function releaseFile({ dataDir, release, path }: Asked): Promise<Buffer | null> {
  // Names that we write ourselves; none begins with a dot, so none leads out of the folder.
  if (!/^(\/[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}_.~-]*)+$/u.test(path)) return null
  const site = join(releasesFolder(dataDir), release, 'site')
  try {
    const [root, file] = await Promise.all([realpath(site), realpath(join(site, path))])
    return file.startsWith(root + sep) ? await readFile(file) : null
  } catch {
    return null
  }
}
