import { existsSync } from 'node:fs'
import { runCommand } from '../run-command.ts'
import { withProgress } from '../say.ts'
import { StopError } from '../stop-error.ts'

const programs = { nginx: '/usr/sbin/nginx', caddy: '/usr/bin/caddy' } as const

/** Where the web servers are that hosts use. */
export type HostServers = typeof programs

/**
 * Makes sure that there are nginx and Caddy: installs Debian's as root.
 * @throws StopError with what to install where that is not possible
 */
export async function ensureHostServers(): Promise<HostServers> {
  const missing = Object.entries(programs)
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name)
  if (missing.length === 0) return programs
  const advice = `The tests need nginx and Caddy. Install them: sudo apt-get install ${missing.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new StopError(advice)

  await withProgress(`Installing ${missing.join(' and ')} (once)`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const updated = await runCommand('apt-get', ['update', '-q'], { env })
    const install = ['install', '-y', '-q', '--no-install-recommends', ...missing]
    const installed = await runCommand('apt-get', install, { env })
    if (installed.code === 0) return
    throw new StopError(`${advice}\n${(updated.output + installed.output).trim().slice(-1000)}`)
  })
  return programs
}
