import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn, flush, mapWide, sha256OfFile } from '../files-fs.ts'
import { runCommand } from '../run-command.ts'

/** Size and digest of every file below a folder, by path. */
export async function listFiles(
  folder: string,
): Promise<Record<string, { bytes: number; sha256: string }>> {
  const files = await filesIn(folder)
  const facts = await mapWide(files, 16, async (file) => {
    const path = join(folder, file)
    return [file, { bytes: (await stat(path)).size, sha256: await sha256OfFile(path) }] as const
  })
  return Object.fromEntries(facts)
}

/** Brings everything below a folder to the disk, so that a power cut after the swap loses nothing. */
export async function seal(folder: string): Promise<void> {
  // One call for the whole file system where the machine has it; thousands of single ones are slow.
  const whole = await runCommand('sync', ['-f', folder]).catch(() => ({ code: 1 }))
  if (whole.code === 0) return
  const files = await filesIn(folder)
  await mapWide(files, 16, (file) => flush(join(folder, file)))
}
