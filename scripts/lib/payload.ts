import { getPayload, type Payload } from 'payload'
import { variablesOf, type Env } from './env.ts'

/** Payload itself, without a server, on the environment's database. Migrations are not run. */
export async function openPayload(env: Env): Promise<Payload> {
  Object.assign(process.env, variablesOf(env))
  // The configuration reads the environment as soon as it is loaded.
  const { default: config } = await import('../../cms/payload.config.ts')
  return getPayload({ config })
}
