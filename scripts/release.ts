import { parseArgs } from 'node:util'
import { day } from '#schema/values'
import { parseEnv } from './lib/env.ts'
import { checkDisk, checkFolder } from './lib/preflight-fs.ts'
import { makeRelease } from './lib/release/make-release-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { StopError } from './lib/stop-error.ts'

// Makes one release: from the CMS, or from a saved snapshot with --snapshot DIR. With --date DAY pages
// count from that day instead of today.
await runMain(async () => {
  const env = parseEnv(process.env)
  const { values } = parseArgs({
    options: { snapshot: { type: 'string' }, date: { type: 'string' } },
  })
  if (values.date !== undefined && !day.safeParse(values.date).success) {
    throw new StopError(`--date must be a day such as 2026-12-06, not "${values.date}".`)
  }
  const problem = (await checkFolder(env.dataDir)) ?? (await checkDisk(env.dataDir))
  if (problem) throw new StopError(problem)
  const source = values.snapshot ? { folder: values.snapshot } : { url: env.cmsUrl }
  const { id, counts } = await makeRelease({
    env,
    source,
    ...(values.date === undefined ? {} : { releaseDate: values.date }),
  })
  say(`Release ${id} is public: ${counts.pages} pages, ${counts.files} files.`)
  return 0
})
