import { whileNobodySwaps } from './folders-fs.ts'
import { refuseUnknown } from './go-back-fs.ts'
import { pinRelease } from './pins-fs.ts'

/**
 * Keeps a release however many are made after it, or no longer.
 * @throws StopError when there is no such release, or it is not whole
 */
export async function keepRelease(dataDir: string, id: string, isKept: boolean): Promise<void> {
  await whileNobodySwaps(dataDir, async () => {
    if (isKept) await refuseUnknown(dataDir, id)
    await pinRelease(dataDir, id, isKept)
  })
}
