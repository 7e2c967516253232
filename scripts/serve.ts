import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseEnv } from './lib/env.ts'
import { checkPort } from './lib/preflight-ports.ts'
import { currentRelease } from './lib/release/folders-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { siteHandler } from './lib/serve/handler-fs.ts'
import { StopError } from './lib/stop-error.ts'

// Serves the public release; a new one is served from the next request on.
await runMain(async () => {
  const env = parseEnv(process.env)
  const busy = await checkPort('SITE_PORT', env.sitePort)
  if (busy) throw new StopError(busy.replace('npm start', 'npm run serve'))
  if ((await currentRelease(env.dataDir)) === null) {
    say('There is no release yet: readers are told to come back. Make one with npm run release.')
  }
  const server = createServer(siteHandler(env.dataDir))
  server.listen(env.sitePort)
  await once(server, 'listening')
  say(`The site is at http://localhost:${(server.address() as AddressInfo).port}/`)
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  await once(server, 'close')
  return 0
})
