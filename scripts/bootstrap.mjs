/**
 * The door of every npm script: plain JavaScript for the Node that is on the machine. It installs
 * what is missing, then runs `scripts/<name>.ts` with the Node of the project's own dependencies.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const lockFile = join(root, 'package-lock.json')
const [name, ...args] = process.argv.slice(2)

const reasons = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|network/i,
    'The packages could not be downloaded. Check the internet connection and run the same command again.',
  ],
  [
    /EACCES|EROFS|EPERM/,
    `The folder ${root} cannot be written. Make it writable for this user and run the same command again.`,
  ],
  [/ENOSPC/, 'The disk is full. Free about 2 GB and run the same command again.'],
]

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** npm writes its own list of what it installed last of all: an interrupted install has none. */
function isInstalled() {
  const wanted = read(lockFile)?.packages
  const present = read(join(modules, '.package-lock.json'))?.packages
  if (!wanted || !present || !existsSync(join(modules, '.bin', 'node'))) return false
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, link }]) =>
      path === '' ||
      link ||
      (present[path] ? present[path].version === version : optional || devOptional),
  )
}

function finish(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

async function install() {
  process.stdout.write('Installing the packages (once, one to three minutes).\n')
  const started = Date.now()
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  let errors = ''
  npm.stderr.setEncoding('utf8').on('data', (text) => (errors += text))
  const progress = setInterval(() => {
    process.stdout.write(`Installing: ${Math.round((Date.now() - started) / 1000)} s\n`)
  }, 15_000)
  const forward = (signal) => npm.kill(signal)
  process.once('SIGINT', forward).once('SIGTERM', forward)
  const result = await finish(npm).catch((error) => {
    if (error.code === 'ENOENT')
      stop('npm was not found. Install npm and run the same command again.')
    throw error
  })
  clearInterval(progress)
  process.off('SIGINT', forward).off('SIGTERM', forward)
  if (result.signal) process.exit(130)
  if (result.code === 0) return
  const known = reasons.find(([pattern]) => pattern.test(errors))
  stop(known ? known[1] : `npm could not install the packages:\n${errors.trim()}`)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  stop(`Node ${process.versions.node} is too old. Install Node 20.9 or newer.`)
}
if (!name || !existsSync(join(root, 'scripts', `${name}.ts`))) {
  stop(`There is no script "${name ?? ''}". See "scripts" in package.json.`)
}
if (!isInstalled()) await install()

const bin = join(modules, '.bin')
const child = spawn(join(bin, 'node'), [join(root, 'scripts', `${name}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal))
}
const { code, signal } = await finish(child).catch((error) =>
  stop(
    `The project's own Node could not be started (${error.code}). Delete node_modules and run again.`,
  ),
)
process.exitCode = signal ? 1 : code
