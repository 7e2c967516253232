import { existsSync } from 'node:fs'
import { runCommand } from '../run-command.ts'
import { withProgress } from '../say.ts'
import { StopError } from '../stop-error.ts'

const packages = ['chromium', 'fonts-noto-core']
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser on this machine: `CHROME_PATH`, or where systems usually put it. */
function browserPath(): string | undefined {
  return [process.env['CHROME_PATH'] ?? '', ...usual].find((path) => path && existsSync(path))
}

/**
 * Makes sure that there is a browser and fonts for Arabic script: installs Debian's as root.
 * @throws StopError with what to install where that is not possible
 */
export async function ensureBrowser(): Promise<string> {
  const present = browserPath()
  if (present && (await hasFonts())) return present
  const advice = `The tests need Chromium and fonts for Arabic script. Install them: sudo apt-get install ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new StopError(advice)

  await withProgress(`Installing ${packages.join(' and ')} (once)`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const updated = await runCommand('apt-get', ['update', '-q'], { env })
    const install = ['install', '-y', '-q', '--no-install-recommends', ...packages]
    const installed = await runCommand('apt-get', install, { env })
    if (installed.code === 0) return
    throw new StopError(`${advice}\n${(updated.output + installed.output).trim().slice(-1000)}`)
  })
  const path = browserPath()
  if (!path) throw new StopError(advice)
  return path
}

async function hasFonts(): Promise<boolean> {
  const fonts = await runCommand('fc-list', ['Noto Sans Arabic']).catch(() => ({ output: '' }))
  return fonts.output.trim() !== ''
}
