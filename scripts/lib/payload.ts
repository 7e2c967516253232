import { getPayload, type Payload } from 'payload'
import { variablesOf, type Env } from './env.ts'

/**
 * Payload itself, without a server, on the environment's database. Migrations are not run.
 * @param isWorker whether it does what is done by the clock, and makes releases; else nothing that it
 *   publishes asks for one
 */
export async function openPayload(env: Env, isWorker = false): Promise<Payload> {
  Object.assign(process.env, variablesOf(env), { RELEASES: isWorker ? 'inside' : 'never' })
  // The configuration reads the environment as soon as it is loaded.
  const { default: config } = await import('../../cms/payload.config.ts')
  return getPayload({ config, cron: isWorker })
}
