import type { Env } from './env.ts'
import { checkMongo } from './preflight-mongo.ts'
import { checkDisk, checkFolder } from './preflight-fs.ts'
import { checkPort } from './preflight-ports.ts'
import { StopError } from './stop-error.ts'

/**
 * Looks at all that would stop the work later: folder, disk, ports, database.
 * @throws StopError with one sentence for each finding
 */
export async function preflight(env: Env, ports: readonly ('CMS_PORT' | 'SITE_PORT')[]) {
  const numbers = { CMS_PORT: env.cmsPort, SITE_PORT: env.sitePort }
  const findings = await Promise.all([
    checkFolder(env.dataDir).then((finding) => finding ?? checkDisk(env.dataDir)),
    ...ports.map((name) => checkPort(name, numbers[name])),
    checkMongo(env.databaseUrl),
  ])
  if (env.cmsPort === env.sitePort && env.cmsPort !== 0 && ports.length > 1) {
    findings.push('CMS_PORT and SITE_PORT are the same. Give them two different numbers.')
  }
  const sentences = findings.filter((finding) => finding !== undefined)
  if (sentences.length > 0) throw new StopError(sentences.join('\n'))
}
