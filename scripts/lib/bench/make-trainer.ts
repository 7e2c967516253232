import { z } from 'zod'
import type { Env } from '../env.ts'
import { readFirstLogin } from '../first-login-fs.ts'

/** How a trainer gets in. */
export type TrainerLogin = { email: string; password: string }

const login = z.object({ token: z.string() })
const found = z.object({
  docs: z.array(z.object({ id: z.union([z.string(), z.number()]) })).min(1),
})

/** Makes the account of a trainer of the centre in Erbil on a running CMS of the demo content. */
export async function makeTrainer({ cmsUrl, dataDir }: Env): Promise<TrainerLogin> {
  const { email, password } = await readFirstLogin(dataDir)
  const { token } = login.parse(await ask(`${cmsUrl}/api/users/login`, { email, password }))
  const centres = `${cmsUrl}/api/centres?where[governorate][equals]=IQ-AR&limit=1&depth=0`
  const [centre] = found.parse(await ask(centres, null, token)).docs
  const trainer = { email: 'trainer@manara.example', password: 'a-long-password-of-a-trainer' }
  const account = { ...trainer, name: 'Trainer', role: 'trainer', centre: centre?.id }
  await ask(`${cmsUrl}/api/users`, account, token)
  return trainer
}

async function ask(url: string, body: object | null, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    ...(body && { body: JSON.stringify(body) }),
    headers: {
      'Content-Type': 'application/json',
      ...(token !== undefined && { Authorization: `JWT ${token}` }),
    },
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response.json()
}
