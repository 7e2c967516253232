import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const schema = z.object({ url: z.string(), email: z.string(), password: z.string() })

/** How the first administrator gets in. */
export type FirstLogin = z.output<typeof schema>

/** Keeps the first login in `<folder>/first-login.json`, for its owner's eyes only. */
export async function writeFirstLogin(folder: string, login: FirstLogin): Promise<void> {
  const file = join(folder, 'first-login.json')
  await writeFile(file, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 })
}

/**
 * Reads the first login of a data folder.
 * @throws Error when there is none
 */
export async function readFirstLogin(folder: string): Promise<FirstLogin> {
  return schema.parse(JSON.parse(await readFile(join(folder, 'first-login.json'), 'utf8')))
}
