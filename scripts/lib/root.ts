import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, without final slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** A program of the project's own dependencies. */
export function bin(name: string): string {
  return join(root, 'node_modules', '.bin', name)
}
