import { checkDisk, checkFolder } from '../preflight-fs.ts'
import { diskFull, notWritable } from './machine-fault.ts'
import { ReleaseError } from './release-error.ts'

/** What has to be free before a release is begun: the database may stand on the same disk. */
const neededBytes = 64 * 1024 * 1024

/**
 * Makes sure that a release has a folder it may write.
 * @throws ReleaseError that says which
 */
export async function checkWritable(dataDir: string): Promise<void> {
  const closed = await checkFolder(dataDir)
  // A full disk can be made room on by deleting what a crash left behind.
  if (closed?.startsWith('The disk')) return
  if (closed !== undefined) throw new ReleaseError([notWritable(dataDir)])
}

/**
 * Makes sure that there is room to begin with.
 * @throws ReleaseError that says how much is missing
 */
export async function checkRoom(dataDir: string): Promise<void> {
  const full = await checkDisk(dataDir, neededBytes)
  if (full !== undefined) throw new ReleaseError([diskFull(full)])
}
