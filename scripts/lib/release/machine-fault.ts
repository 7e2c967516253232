import type { Finding } from '#schema/release'
import { finding } from './release-error.ts'

const fullDisk = /\bENOSPC\b|\bEDQUOT\b|no space left on device|disk quota exceeded/i
const closedFolder =
  /\b(EACCES|EPERM|EROFS)\b|permission denied|read-only file system|operation not permitted/i

/** What the machine lacks, if that is what an error or the words of a program that we started say. */
export function machineFault(told: string, path?: string): Finding | undefined {
  if (fullDisk.test(told)) return diskFull()
  if (closedFolder.test(told)) return notWritable(path)
  return undefined
}

/** The disk has no room left. */
export function diskFull(
  message = 'The disk is full. Free some space and release again.',
): Finding {
  return finding({ code: 'diskFull', params: { message } })
}

/** A folder or file that this user may not write. */
export function notWritable(file?: string): Finding {
  const message = `${file ?? 'A folder of the release'} cannot be written. Make it writable for this user and release again.`
  return finding({ code: 'notWritable', params: { message, ...(file && { file }) } })
}
