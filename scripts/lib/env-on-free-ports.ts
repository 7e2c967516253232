import { parseEnv, type Env } from './env.ts'
import { freePort } from './preflight-ports.ts'

/** Settings of an installation in a folder of its own, on ports that are free at this moment. */
export async function envOnFreePorts(dataDir: string): Promise<Env> {
  return parseEnv({
    DATA_DIR: dataDir,
    CMS_PORT: String(await freePort()),
    SITE_PORT: String(await freePort()),
    PREVIEW_PORT: String(await freePort()),
  })
}
