import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Files by their path, without a slash in front. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Serves files from memory on a free port. */
export async function serveFiles(
  files: Files,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const content = files.get(decodeURIComponent(pathname.slice(1)))
    response.writeHead(content ? 200 : 404).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${port}`, close }
}
