import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

// Loaded before anything else into a process that is to die at one exact moment.
const pattern = new RegExp(process.env['FAULT_DIE_AT'] ?? '^$')
const when = process.env['FAULT_DIE']
const signal = process.env['FAULT_DIE_BY'] ?? 'SIGKILL'
const { rename } = fs

fs.rename = async (from, to) => {
  const isIt = pattern.test(String(to))
  if (isIt && when === 'before') process.kill(process.pid, signal)
  await rename(from, to)
  if (isIt && when === 'after') process.kill(process.pid, signal)
}
syncBuiltinESMExports()
