import type { ChildProcess } from 'node:child_process'
import type { Env } from './env.ts'
import { previewEntry } from './preview-build-fs.ts'
import type { Processes } from './processes.ts'
import { bin } from './root.ts'

/** Starts the built preview of drafts; it asks the CMS of this machine and serves its admin's frames. */
export function startPreview(group: Processes, env: Env): ChildProcess {
  return group.start({
    name: 'The preview',
    command: bin('node'),
    args: [previewEntry],
    env: {
      HOST: '0.0.0.0',
      PORT: String(env.previewPort),
      CMS_URL: `http://localhost:${env.cmsPort}`,
      ADMIN_URL: env.cmsUrl,
      SITE_URL: env.siteUrl,
      NODE_ENV: 'production',
    },
    isQuiet: true,
  })
}
