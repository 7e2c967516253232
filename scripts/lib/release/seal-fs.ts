import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn, flush, mapWide } from '../files-fs.ts'
import { runCommand } from '../run-command.ts'

/** Brings everything below a folder to the disk, so that a power cut after the swap loses nothing. */
export async function seal(folder: string): Promise<void> {
  // One call for the whole file system where the machine has it; thousands of single ones are slow.
  const whole = await runCommand('sync', ['-f', folder]).catch(() => ({ code: 1 }))
  if (whole.code === 0) return
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const folders = found.filter((entry) => entry.isDirectory())
  const paths = [
    ...(await filesIn(folder)).map((file) => join(folder, file)),
    ...folders.map(({ parentPath, name }) => join(parentPath, name)),
    folder,
  ]
  await mapWide(paths, 16, flush)
}
