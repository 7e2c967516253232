// Loaded before anything else into a release that is to wait where a step begins: what a test does then
// comes neither too early nor too late.
const begins = JSON.stringify({ event: 'step', step: process.env['FAULT_STOP_AT'] }).slice(0, -1)
const write = process.stdout.write.bind(process.stdout) as (...args: unknown[]) => boolean

process.stdout.write = (...args: unknown[]) => {
  const isWritten = write(...args)
  if (String(args[0]).startsWith(begins)) process.kill(process.pid, 'SIGSTOP')
  return isWritten
}
