import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { releaseExit } from '#schema/release'
import { readSnapshot } from '../site/loaders/snapshot-fs.ts'
import { parseEnv } from './lib/env.ts'
import { yieldToOthers } from './lib/low-priority-fs.ts'
import { releasesFolder } from './lib/release/folders-fs.ts'
import { describeFinding } from './lib/release/describe-finding.ts'
import { originalsOf } from './lib/release/pictures/originals-fs.ts'
import { makeMissing } from './lib/release/pictures-fs.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'

// Makes the pictures that the pages of the public release stand without, or those of a saved snapshot
// with --snapshot DIR, so that the next release shows them. Ends with 0 where it made some, 3 where
// there was nothing to make, 1 where it failed.
await runMain(async () => {
  yieldToOthers()
  const env = parseEnv(process.env)
  const { values } = parseArgs({ options: { snapshot: { type: 'string' } } })
  const folder = resolve(values.snapshot ?? join(releasesFolder(env.dataDir), 'current'))
  const snapshot = await readSnapshot(folder, { isChecked: false })
  const original = originalsOf(folder, env)
  const { made, findings } = await makeMissing({ snapshot, original, now: new Date() })
  for (const finding of findings) say(describeFinding(finding))
  say(`${made} picture files are new.`)
  return made > 0 ? releaseExit.done : releaseExit.unchanged
})
