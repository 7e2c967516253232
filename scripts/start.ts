import { ensureCmsBuild } from './lib/cms-build-fs.ts'
import { startCms } from './lib/cms-server.ts'
import { parseEnv, variablesOf } from './lib/env.ts'
import { preflight } from './lib/preflight.ts'
import { freePort } from './lib/preflight-ports.ts'
import { prepareData } from './lib/prepare-data.ts'
import { processes } from './lib/processes.ts'
import { isReleased } from './lib/release/is-released-fs.ts'
import { bin, root } from './lib/root.ts'
import { runCommand } from './lib/run-command.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'
import { messageOf } from './lib/stop-error.ts'

// Everything on one machine: the CMS, a first release, the site. Ends with Ctrl-C.
await runMain(async () => {
  const group = processes()
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve('')
      })
    }
  })
  const run = async () => {
    const asked = parseEnv(process.env)
    await preflight(asked, ['CMS_PORT', 'SITE_PORT'])
    const env = parseEnv({
      ...process.env,
      CMS_PORT: String(asked.cmsPort || (await freePort())),
      SITE_PORT: String(asked.sitePort || (await freePort())),
    })
    await ensureCmsBuild()
    await prepareData(env)
    await startCms(group, env)
    say(`The CMS is at ${env.cmsUrl}/admin`)
    if (!(await isReleased(env))) {
      const release = await runCommand(bin('node'), [`${root}/scripts/release.ts`], {
        env: { ...variablesOf(env), CMS_URL: `http://localhost:${env.cmsPort}` },
        show: true,
      })
      if (release.code !== 0) say('The site keeps its last release, if there is one.')
    }
    group.start({
      name: 'The site',
      command: bin('node'),
      args: [`${root}/scripts/serve.ts`],
      env: variablesOf(env),
    })
    say('Ctrl-C ends everything. npm run release brings what is published to the site.')
    return group.firstEnd
  }
  const sentence = await Promise.race([stopped, run().catch(messageOf)])
  if (sentence !== '') process.stderr.write(`${sentence}\n`)
  await group.stop()
  return sentence === '' ? 0 : 1
})
