import { ensureCmsBuild } from './lib/cms-build-fs.ts'
import { startCms } from './lib/cms-server.ts'
import { parseEnv, variablesOf } from './lib/env.ts'
import { preflight } from './lib/preflight.ts'
import { freePort } from './lib/preflight-ports.ts'
import { ensurePreviewBuild } from './lib/preview-build-fs.ts'
import { startPreview } from './lib/preview-server.ts'
import { prepareData } from './lib/prepare-data.ts'
import { processes } from './lib/processes.ts'
import { currentRelease } from './lib/release/folders-fs.ts'
import { releaseNews } from './lib/release-news.ts'
import { ensureRenderer } from './lib/renderer/ensure-renderer-fs.ts'
import { bin, root } from './lib/root.ts'
import { runMain } from './lib/run-main.ts'
import { say, withProgress } from './lib/say.ts'
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
    await preflight(asked, ['CMS_PORT', 'SITE_PORT', 'PREVIEW_PORT'])
    const env = parseEnv({
      ...process.env,
      CMS_PORT: String(asked.cmsPort || (await freePort())),
      SITE_PORT: String(asked.sitePort || (await freePort())),
      PREVIEW_PORT: String(asked.previewPort || (await freePort())),
    })
    await ensureCmsBuild()
    await ensurePreviewBuild()
    if (env.releases !== 'apart') await ensureRenderer({ say: true })
    await prepareData(env)
    const releases = releaseNews()
    await startCms(group, env, { releases: env.releases, onLine: releases.take })
    startPreview(group, env)
    say(`The CMS is at ${env.cmsUrl}/admin`)
    if (env.releases === 'apart') say('Releases are made by workers: npm run worker')
    else if ((await currentRelease(env.dataDir)) === null) {
      const first = Promise.race([releases.first, group.firstEnd])
      await withProgress('Making the first release', () => first)
    }
    group.start({
      name: 'The site',
      command: bin('node'),
      args: [`${root}/scripts/serve.ts`],
      env: variablesOf(env),
    })
    say('What is published is on the site within seconds. Ctrl-C ends everything.')
    return group.firstEnd
  }
  const sentence = await Promise.race([stopped, run().catch(messageOf)])
  if (sentence !== '') process.stderr.write(`${sentence}\n`)
  await group.stop()
  return sentence === '' ? 0 : 1
})
