import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '../digest-fs.ts'
import { parseEnv, variablesOf } from '../env.ts'
import { baghdadDay } from '../release/release-id.ts'
import { root } from '../root.ts'
import { runScript } from '../run-script.ts'
import { withProgress } from '../say.ts'

/** A saved snapshot and the day its content was made for. */
export type BenchContent = { folder: string; day: string }

/**
 * The demo content, or a corpus of so many entries, as a saved snapshot: seeded through Payload once
 * and kept in `.cache` until the code that makes it changes.
 */
export async function benchContent(entries: number | null): Promise<BenchContent> {
  const digest = await digestOf({
    root,
    paths: ['cms', 'content-schema', 'scripts/seed', 'scripts/lib/seed', 'scripts/lib/corpus'],
    without: ['.next', 'admin', 'app', 'i18n', 'jobs', 'labels', 'release'],
  })
  const name = `${entries ?? 'demo'}-${digest.slice(0, 12)}`
  const folder = join(root, '.cache', 'bench', name)
  if (!existsSync(folder)) {
    const unfinished = `${folder}.unfinished`
    await rm(unfinished, { recursive: true, force: true })
    await mkdir(unfinished, { recursive: true })
    await withProgress(`Seeding ${entries ?? 'the demo'} entries through the CMS (once)`, () =>
      fill(unfinished, entries),
    )
    await rename(unfinished, folder)
  }
  return { folder: join(folder, 'snapshot'), day: await readFile(join(folder, 'day'), 'utf8') }
}

async function fill(folder: string, entries: number | null): Promise<void> {
  const data = variablesOf(parseEnv({ DATA_DIR: join(folder, 'data') }))
  const env = { ...data, NODE_ENV: 'production' }
  const count = entries === null ? [] : ['--entries', String(entries)]
  await runScript({ name: 'seed', args: count, env })
  await runScript({ name: 'snapshot', args: ['--out', join(folder, 'snapshot')], env })
  await writeFile(join(folder, 'day'), baghdadDay(new Date()))
}
