import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256OfFile } from '../files-fs.ts'
import { recordFolder } from './read-deployed.ts'
import { contentOf, type ReleaseToSend } from './release-to-send-fs.ts'

/** Where a folder has the rules for a server's settings: beside what readers get. */
const rulesFolder = 'host'

/** Whether a folder has the release's rules for servers as they are. */
export async function hasRules(folder: string, { rules }: ReleaseToSend): Promise<boolean> {
  const same = [...rules].map(async ([name, { sha256 }]) => {
    return (await sha256OfFile(join(folder, rulesFolder, name)).catch(() => null)) === sha256
  })
  return (await Promise.all(same)).every(Boolean)
}

/** Puts the release's rules for servers into a folder, each in one step. */
export async function placeRules(folder: string, release: ReleaseToSend): Promise<void> {
  await mkdir(join(folder, rulesFolder), { recursive: true })
  for (const [name, file] of release.rules) {
    const part = join(folder, recordFolder, `.${name}`)
    await writeFile(part, await contentOf(release, file))
    await rename(part, join(folder, rulesFolder, name))
  }
}
