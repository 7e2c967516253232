import { execFile } from 'node:child_process'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const roomy = ['size=800m', 'nr_inodes=100k']

/** Only the administrator of a machine may mount a disk; there, a mount that fails is a failure. */
export const canMount = process.getuid?.() === 0

/** A disk in memory whose size can be changed while it is written to. */
export type SmallDisk = {
  folder: string
  /** Leaves so much room beyond what is used. */
  leave: (kilobytes: number) => Promise<void>
  /** Leaves room for so many files beyond those that are there. */
  leaveFiles: (count: number) => Promise<void>
  /** Lets nobody write any more, as a system does with a disk that fails. */
  protect: () => Promise<void>
  /** Gives back the right to write and all the room there was. */
  widen: () => Promise<void>
  remove: () => Promise<void>
}

/**
 * Mounts a disk in memory.
 * @throws Error where the machine does not let its administrator mount
 */
export async function smallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'manara-disk-'))
  await run('mount', ['-t', 'tmpfs', '-o', roomy.join(','), 'manara', folder])
  const remount = (options: readonly string[]) =>
    run('mount', ['-o', ['remount', ...options].join(','), folder])

  // What is used grows between the look and the mount.
  const shrink = async (option: () => Promise<string>, tries = 20): Promise<void> => {
    await remount([await option()]).catch((error: unknown) => {
      if (tries === 0) throw error
      return shrink(option, tries - 1)
    })
  }
  // While a file is open to be written, the system says no.
  const protect = (): Promise<void> =>
    remount(['ro']).then(
      () => undefined,
      () => protect(),
    )
  return {
    folder,
    protect,
    leave: (kilobytes) =>
      shrink(async () => {
        const { blocks, bfree, bsize } = await statfs(folder)
        return `size=${Math.ceil(((blocks - bfree) * bsize) / 1024) + kilobytes}k`
      }),
    leaveFiles: (count) =>
      shrink(async () => {
        const { files, ffree } = await statfs(folder)
        return `nr_inodes=${files - ffree + count}`
      }),
    widen: async () => {
      await remount(['rw', ...roomy])
    },
    remove: async () => {
      await run('umount', ['--lazy', folder])
      await rm(folder, { recursive: true })
    },
  }
}
