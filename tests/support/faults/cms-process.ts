import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handleEndpoints } from 'payload'
import { parseEnv } from '../../../scripts/lib/env.ts'
import { openPayload } from '../../../scripts/lib/payload.ts'

// A CMS without an admin, in a process of its own: what it answers is Payload's own answer.
await openPayload(parseEnv(process.env))
const { default: config } = await import('../../../cms/payload.config.ts')

const server = createServer((request, response) => {
  const headers = new Headers(
    Object.entries(request.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    ),
  )
  const asked = new Request(`http://localhost${request.url ?? '/'}`, { headers })
  void handleEndpoints({ config, request: asked }).then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
})
server.listen(0, () => {
  process.stdout.write(`http://localhost:${(server.address() as AddressInfo).port}\n`)
})
