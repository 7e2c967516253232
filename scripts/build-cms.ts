import { ensureCmsBuild } from './lib/cms-build-fs.ts'
import { runMain } from './lib/run-main.ts'

// Builds the CMS where its sources changed since the last build.
await runMain(async () => {
  await ensureCmsBuild()
  return 0
})
