import { digestOf } from '../digest-fs.ts'
import { root } from '../root.ts'

/** Changes with every program that reads, compresses or indexes pages: what is kept of them is then made anew. */
export function readerVersion(): Promise<string> {
  const own = [
    'read-page',
    'first-picture',
    'html-faults',
    'examine-fs',
    'checks/assets',
    'index-pages-fs',
  ]
  return digestOf({
    root,
    paths: [...own.map((name) => `scripts/lib/release/${name}.ts`), 'package-lock.json'],
  })
}
