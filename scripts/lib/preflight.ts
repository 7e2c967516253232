import type { Env } from './env.ts'
import { checkMongo } from './preflight-mongo.ts'
import { checkDisk, checkFolder } from './preflight-fs.ts'
import { checkPort, type PortName } from './preflight-ports.ts'
import { checkSqlite } from './preflight-sqlite.ts'
import { StopError } from './stop-error.ts'

/**
 * Looks at all that would stop the work later: folder, disk, ports, database.
 * @throws StopError with one sentence for each finding
 */
export async function preflight(env: Env, ports: readonly PortName[]) {
  const numbers = {
    CMS_PORT: env.cmsPort,
    SITE_PORT: env.sitePort,
    PREVIEW_PORT: env.previewPort,
  }
  const findings = await Promise.all([
    checkFolder(env.dataDir).then((finding) => finding ?? checkDisk(env.dataDir)),
    ...ports.map((name) => checkPort(name, numbers[name])),
    checkMongo(env.databaseUrl),
    checkSqlite(env, { mayBeNew: true }),
  ])
  const sentences = [...findings, ...samePorts(ports, numbers)].filter(
    (finding) => finding !== undefined,
  )
  if (sentences.length > 0) throw new StopError(sentences.join('\n'))
}

/** A sentence for each port that two programs would use; 0 means any free one. */
export function samePorts(
  names: readonly PortName[],
  numbers: Readonly<Record<PortName, number>>,
): string[] {
  const chosen = names.filter((name) => numbers[name] !== 0)
  return [...Map.groupBy(chosen, (name) => numbers[name]).values()]
    .filter((same) => same.length > 1)
    .map((same) => `${same.join(' and ')} are the same. Give them different numbers.`)
}
