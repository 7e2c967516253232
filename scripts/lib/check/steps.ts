import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bin, root } from '../root.ts'
import { runCommand, type Ended } from '../run-command.ts'

/** One check of the whole project. */
export type CheckStep = { name: string; run: () => Promise<Ended> }

/** Every check, the quickest to mend first. */
export const checkSteps: readonly CheckStep[] = [
  { name: 'format', run: () => tool('prettier', '--check', '.') },
  { name: 'styles', run: () => tool('stylelint', '{site,cms}/**/*.css') },
  { name: 'pages', run: checkPages },
  // After the pages: they bring the types of Astro's own modules.
  { name: 'lint', run: () => tool('eslint', '.', '--max-warnings', '0') },
  { name: 'types', run: () => tool('tsc', '--noEmit') },
  { name: 'unused code', run: () => tool('knip') },
  { name: 'import map of the admin', run: checkImportMap },
]

function tool(name: string, ...args: string[]): Promise<Ended> {
  return runCommand(bin(name), args, { env: { ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' } })
}

async function checkPages(): Promise<Ended> {
  const synced = await tool('astro', 'sync')
  return synced.code === 0 ? tool('astro', 'check') : synced
}

/** The admin shows nothing where a component is missing in its import map, so it must be up to date. */
async function checkImportMap(): Promise<Ended> {
  const file = join(root, 'cms', 'app', '(payload)', 'admin', 'importMap.js')
  const before = await readFile(file, 'utf8').catch(() => '')
  const ended = await runCommand(bin('payload'), ['generate:importmap'], {
    env: {
      PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts',
      PAYLOAD_SECRET: 'only-for-the-check-and-never-used-to-sign',
      DATABASE_URL: 'file::memory:',
    },
  })
  if (ended.code !== 0) return ended
  if ((await readFile(file, 'utf8')) === before) return ended
  return { code: 1, output: 'The import map was out of date and has been written anew. Commit it.' }
}
