import { parseArgs } from 'node:util'
import { migrate } from '../cms/db/migrate.ts'
import { ensureFirstUser } from '../cms/first-user.ts'
import { parseEnv } from './lib/env.ts'
import { asFirstStart, discardInterrupted } from './lib/first-start-fs.ts'
import { writeFirstLogin } from './lib/first-login-fs.ts'
import { openPayload } from './lib/payload.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { readDay, seedContent } from './lib/seed-content.ts'

// Brings the database to what this version needs, before any port is open: migrations, and in an empty
// one the first administrator and the demo content; with --date DAY as if it were that day.
await runMain(async () => {
  // Drafts, accounts and uploads are nobody else's on a machine that others use too.
  process.umask(0o077)
  const env = parseEnv(process.env)
  const { values } = parseArgs({ options: { date: { type: 'string' } } })
  const day = readDay(values.date)
  await discardInterrupted(env)
  const payload = await openPayload(env)
  await migrate(payload)
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs === 0) {
    await asFirstStart(env, async () => {
      const login = await ensureFirstUser({ payload, ...env.firstLogin })
      if (login) {
        await writeFirstLogin(env.dataDir, { url: `${env.cmsUrl}/admin`, ...login })
        say(`First login: ${login.email} with the password ${login.password}`)
        say(`It is shown once and kept in ${env.dataDir}/first-login.json.`)
      }
      const written = await seedContent(payload, { count: null, day })
      if (written > 0) say(`${written} entries of demo content.`)
    })
  }
  await payload.destroy()
  return 0
})
