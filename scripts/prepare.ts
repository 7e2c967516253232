import { parseArgs } from 'node:util'
import { migrate } from '../cms/db/migrate.ts'
import { ensureFirstUser } from '../cms/first-user.ts'
import { parseEnv } from './lib/env.ts'
import { writeFirstLogin } from './lib/first-login-fs.ts'
import { openPayload } from './lib/payload.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { readCount, seedContent } from './lib/seed-content.ts'

// Brings the database to what this version needs, before any port is open: migrations, the first
// administrator, and content where there is none: the demo, or with --entries N a made-up corpus.
await runMain(async () => {
  const env = parseEnv(process.env)
  const { values } = parseArgs({ options: { entries: { type: 'string' } } })
  const count = readCount(values.entries)
  const payload = await openPayload(env)
  await migrate(payload)
  const login = await ensureFirstUser({ payload })
  if (login) {
    const url = `${env.cmsUrl}/admin`
    await writeFirstLogin(env.dataDir, { url, ...login })
    say(`First login: ${login.email} with the password ${login.password}`)
    say(`It is shown once and kept in ${env.dataDir}/first-login.json.`)
  }
  const written = await seedContent(payload, count)
  if (written > 0) say(`${written} entries of ${count === null ? 'demo' : 'made-up'} content.`)
  await payload.destroy()
  return 0
})
