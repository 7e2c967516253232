import { buildFerretdb, builtFerretdb } from './lib/ferretdb/ferretdb-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say, withProgress } from './lib/say.ts'

// Builds a server for MongoDB's protocol, so that `npm test` runs on it too. Takes minutes, once.
await runMain(async () => {
  const built = await builtFerretdb()
  if (!built) await withProgress('Building FerretDB with Go', buildFerretdb)
  say('FerretDB is there: npm test runs the integration tests on MongoDB’s protocol too.')
  return 0
})
