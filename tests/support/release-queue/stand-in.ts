/**
 * Stands in for the program that makes releases. It writes its beginning and its end to `LOG`, says events,
 * and does what the file `BEHAVIOUR` names when it starts: `done` makes a release public; `failed`,
 * `unchanged` and `busy` end so; `hang` waits until it is ended. It ends when its standard input does.
 */
import { appendFile, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { releaseExit, type ReleaseEvent } from '#schema/release'
import { aSummary } from '../builders/turn.ts'

const { DATA_DIR = '', SITE_URL = '', LOG = '', BEHAVIOUR = '', DAY = '' } = process.env
const { values } = parseArgs({
  options: { snapshot: { type: 'string', default: '' } },
  strict: false,
})
const say = (event: ReleaseEvent) => process.stdout.write(`${JSON.stringify(event)}\n`)
const log = (what: string) => appendFile(LOG, `${what} ${process.pid}\n`)
const finding = { params: {}, path: null, entry: null, problem: null }

process.stdin.resume().on('close', () => process.exit(1))
const behaviour = (await readFile(BEHAVIOUR, 'utf8')).trim()
const alone = `${LOG}.running`
await mkdir(alone).catch(() => log('overlap'))
await log('start')
say({ event: 'step', step: 'pages' })
say({ event: 'progress', step: 'pages', done: 3, total: 10 })
if (behaviour === 'hang') {
  process.on('SIGTERM', () => {
    void rm(alone, { recursive: true }).then(() => process.exit(1))
  })
  await new Promise((resolve) => setTimeout(resolve, 60_000))
}
await new Promise((resolve) => setTimeout(resolve, 300))
const snapshot = JSON.parse(
  await readFile(join(String(values.snapshot), 'snapshot.json'), 'utf8'),
) as { digest: string }
if (behaviour === 'failed') say({ event: 'failed', findings: [{ code: 'diskFull', ...finding }] })
if (behaviour === 'done') {
  const moment = new Date().toISOString()
  const id = `${moment.slice(0, 19).replace(/[-:]/g, '')}Z-${snapshot.digest.slice(0, 8)}`
  const content = { snapshotDigest: snapshot.digest, siteUrl: SITE_URL }
  const releaseDate = (await readFile(DAY, 'utf8')).trim()
  const summary = { ...aSummary(), id, createdAt: moment, releaseDate, ...content }
  const folder = join(DATA_DIR, 'releases')
  const page = 'site/index.html'
  await mkdir(join(folder, id, 'site'), { recursive: true })
  await writeFile(join(folder, id, page), id)
  const files = { [page]: { bytes: id.length, sha256: snapshot.digest } }
  await writeFile(join(folder, id, 'manifest.json'), JSON.stringify({ ...summary, files }))
  const pointer = join(folder, `.current-${process.pid}`)
  await symlink(id, pointer)
  await rename(pointer, join(folder, 'current'))
  say({ event: 'done', summary })
}
await log('end')
await rm(alone, { recursive: true, force: true })
const codes: Record<string, number> = { ...releaseExit }
process.exit(codes[behaviour])
