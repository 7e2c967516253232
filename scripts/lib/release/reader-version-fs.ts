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
    'checks/budgets',
    'index-pages-fs',
  ]
  const files = own.map((name) => `scripts/lib/release/${name}.ts`)
  const folders = ['scripts/lib/release/search', 'site/search/fold']
  return digestOf({ root, paths: [...files, ...folders, 'package-lock.json'] })
}
