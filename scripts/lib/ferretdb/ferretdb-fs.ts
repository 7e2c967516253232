import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../root.ts'
import { runCommand } from '../run-command.ts'
import { codeOf, StopError } from '../stop-error.ts'

const sources = join(root, 'scripts', 'lib', 'ferretdb')
const cache = join(root, '.cache', 'ferretdb')

/**
 * A server for MongoDB's protocol that keeps its data in SQLite; `null` where it was not built yet.
 */
export async function builtFerretdb(): Promise<string | null> {
  const path = await ferretdbPath()
  return access(path).then(
    () => path,
    () => null,
  )
}

/**
 * Builds the server with Go, once; downloads its sources.
 * @throws StopError where Go is missing or the build fails.
 */
export async function buildFerretdb(): Promise<string> {
  const path = await ferretdbPath()
  const partial = `${path}.partial`
  await mkdir(cache, { recursive: true })
  const { code, output } = await runCommand('go', ['build', '-C', sources, '-o', partial, '.'], {
    // The module's own choice of libraries counts, not what the machine's settings would make of it.
    env: { GOFLAGS: '-mod=readonly -buildvcs=false', GOWORK: 'off' },
  }).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new StopError('Go is not on the PATH. Install Go 1.22 or newer and run it again.')
  })
  if (code !== 0) throw new StopError(`FerretDB could not be built:\n${output.trim()}`)
  await rename(partial, path)
  return path
}

// Another choice of sources is another server.
async function ferretdbPath(): Promise<string> {
  const digest = createHash('sha256')
  for (const file of ['main.go', 'go.mod', 'go.sum']) {
    digest.update(await readFile(join(sources, file)))
  }
  return join(cache, `ferretdb-${digest.digest('hex').slice(0, 12)}`)
}
