import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Snapshot } from '#schema/snapshot'
import { filesIn, mapWide } from '../../files-fs.ts'
import { bin, root } from '../../root.ts'
import { StopError } from '../../stop-error.ts'
import { withProgress } from '../../say.ts'
import { measureCommand } from '../measure-command-fs.ts'
import { starlightFiles } from './files.ts'
import { pageOf } from './page-of.ts'

/** A build by Starlight, measured. */
export type StarlightBuild = {
  pages: number
  milliseconds: number
  peakBytes: number
  /** Of all HTML. */
  pagesBytes: number
  bytes: number
}

const folder = join(root, '.cache', 'bench', 'starlight')

/**
 * Has Starlight build what the entries of a snapshot say: without anything of an earlier build, and then
 * once more after one page was changed.
 */
export async function measureStarlight({
  entries,
}: Pick<Snapshot, 'entries'>): Promise<{ cold: StarlightBuild; warm: StarlightBuild }> {
  await install()
  const docs = join(folder, 'src', 'content', 'docs')
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    await rm(join(folder, left), { recursive: true, force: true })
  }
  await rm(docs, { recursive: true, force: true })
  const pages = entries.map(pageOf)
  await mapWide(pages, 16, ({ file, text }) => write(join(docs, file), text))
  const cold = await build()
  const [first] = pages
  if (first) await write(join(docs, first.file), `${first.text}\nOne sentence more.\n`)
  return { cold, warm: await build() }
}

async function install(): Promise<void> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'node_modules/astro/package.json'), 'utf8')))
  const files = Object.entries(starlightFiles(version))
  const isThere = await Promise.all(
    files.map(
      async ([name, text]) => (await readFile(join(folder, name), 'utf8').catch(() => '')) === text,
    ),
  )
  if (isThere.every(Boolean) && existsSync(join(folder, 'node_modules/.package-lock.json'))) return
  for (const [name, text] of files) await write(join(folder, name), text)
  await withProgress('Installing Starlight to compare with (once)', async () => {
    const { code, output } = await measureCommand('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: folder,
    })
    if (code !== 0) throw new StopError(`Starlight could not be installed:\n${output.slice(-2000)}`)
  })
}

async function build(): Promise<StarlightBuild> {
  const astro = join(folder, 'node_modules', '.bin', 'astro')
  const { code, output, milliseconds, peakBytes } = await measureCommand(
    bin('node'),
    [astro, 'build'],
    { cwd: folder, env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' } },
  )
  if (code !== 0) throw new StopError(`Starlight could not build:\n${output.slice(-2000)}`)
  const files = await filesIn(join(folder, 'dist'))
  const sizes = await mapWide(files, 16, async (file) => ({
    file,
    bytes: (await readFile(join(folder, 'dist', file))).length,
  }))
  const html = sizes.filter(({ file }) => file.endsWith('.html'))
  return {
    pages: html.length,
    ...{ milliseconds, peakBytes },
    pagesBytes: sumOf(html),
    bytes: sumOf(sizes),
  }
}

const sumOf = (files: readonly { bytes: number }[]) =>
  files.reduce((sum, { bytes }) => sum + bytes, 0)

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
