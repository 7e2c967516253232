import { say, seconds } from '../say.ts'
import { checkSteps } from './steps.ts'

/** How many checks passed and failed. */
export type Tally = { passed: number; failed: number }

/** Runs every check to the end, whatever fails, and prints what failing ones say. */
export async function runChecks(): Promise<Tally> {
  const tally = { passed: 0, failed: 0 }
  for (const { name, run } of checkSteps) {
    const started = performance.now()
    const { code, output } = await run()
    const isGood = code === 0
    tally[isGood ? 'passed' : 'failed'] += 1
    say(`${isGood ? 'ok  ' : 'FAIL'} ${name} (${seconds(performance.now() - started)})`)
    if (!isGood) say(output.trim())
  }
  return tally
}
