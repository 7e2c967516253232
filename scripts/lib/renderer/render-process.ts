import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { mapWide } from '../files-fs.ts'
import { codeOf, messageOf } from '../stop-error.ts'
import { finishPage } from './finish-page.ts'
import { loadRenderer, type Renderable } from './load-renderer-fs.ts'
import type { Failure, FromProcess, ToProcess } from './messages.ts'

// Renders what the process that started it asks for, and ends with it.

const { values } = parseArgs({
  options: { renderer: { type: 'string' }, out: { type: 'string' }, site: { type: 'string' } },
})
const { renderer = '', out = '', site = '' } = values
const tell = (message: FromProcess) => process.send?.(message)

process.once('disconnect', () => process.exit())
try {
  const paths = await loadRenderer(renderer, site)
  process.on('message', (share: ToProcess) => void renderShare(paths, share))
  tell({ type: 'ready', total: paths.length })
} catch (error) {
  tell({ type: 'failed', message: messageOf(error) })
}

async function renderShare(paths: readonly Renderable[], { from, to }: ToProcess): Promise<void> {
  const share = paths.slice(from, to)
  // Some at once, so that one is rendered while others are written.
  const results = await mapWide(share, 4, writeRendered)
  tell({ type: 'rendered', count: share.length, failures: results.flat() })
}

async function writeRendered({ address, file, render }: Renderable): Promise<Failure[]> {
  try {
    const bytes = await render()
    const target = join(out, file)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, file.endsWith('.html') ? finishPage(bytes.toString('utf8')) : bytes)
    return []
  } catch (error) {
    return [{ path: address, message: messageOf(error), code: codeOf(error) ?? null }]
  }
}
