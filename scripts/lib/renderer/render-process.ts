import { parseArgs } from 'node:util'
import { mapWide } from '../files-fs.ts'
import { codeOf, messageOf } from '../stop-error.ts'
import { loadRenderer } from './load-renderer-fs.ts'
import type { Failure, FromProcess, ToProcess } from './messages.ts'
import { readPageRecords, type Rendered } from './page-records-fs.ts'
import { placePage } from './place-page-fs.ts'

// Renders what the process that started it asks for, and ends with it.

const { values } = parseArgs({
  options: {
    renderer: { type: 'string' },
    out: { type: 'string' },
    store: { type: 'string' },
    site: { type: 'string' },
  },
})
const { renderer = '', out: outDir = '', store = '', site = '' } = values
// The renderer's folder is named by the digest of its sources. How dates and lists are written comes with Node.
const maker = JSON.stringify([renderer, process.version, site])
const tell = (message: FromProcess) => process.send?.(message)

process.once('disconnect', () => process.exit())
try {
  const place = { outDir, store, maker, records: await readPageRecords(store) }
  const paths = await loadRenderer(renderer, site)
  const renderShare = async ({ from, to }: ToProcess) => {
    const rendered: Rendered[] = []
    const failures: Failure[] = []
    // Some at once, so that one is rendered while others are waited for.
    await mapWide(paths.slice(from, to), 4, async (path) => {
      try {
        rendered.push(await placePage(path, place))
      } catch (error) {
        const code = codeOf(error) ?? null
        failures.push({ path: path.address, message: messageOf(error), code })
      }
    })
    tell({ type: 'rendered', rendered, failures })
  }
  process.on('message', (share: ToProcess) => void renderShare(share))
  tell({ type: 'ready', total: paths.length })
} catch (error) {
  tell({ type: 'failed', message: messageOf(error) })
}
