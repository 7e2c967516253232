import { parseArgs } from 'node:util'
import { parseEnv } from './lib/env.ts'
import { checkDisk, checkFolder } from './lib/preflight-fs.ts'
import { makeRelease } from './lib/release/make-release-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { StopError } from './lib/stop-error.ts'

// Makes one release: from the CMS, or from a saved snapshot with --snapshot DIR.
await runMain(async () => {
  const env = parseEnv(process.env)
  const { values } = parseArgs({ options: { snapshot: { type: 'string' } } })
  const problem = (await checkFolder(env.dataDir)) ?? (await checkDisk(env.dataDir))
  if (problem) throw new StopError(problem)
  const source = values.snapshot ? { folder: values.snapshot } : { url: env.cmsUrl }
  const { id, counts } = await makeRelease({ env, source })
  say(`Release ${id} is public: ${counts.pages} pages, ${counts.files} files.`)
  return 0
})
