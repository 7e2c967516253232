import { z } from 'zod'
import type { Tally } from '../check/run-checks.ts'

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number().optional(),
})
const playwright = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

/**
 * Counts what a runner reported. A runner that ended badly without a failed test, or without a
 * report, counts as one failure: nothing that crashed may look green.
 * @param report the runner's JSON, `null` where it left none
 */
export function tallyOf(report: unknown, code: number): Tally {
  const ofVitest = vitest.safeParse(report).data
  const ofPlaywright = playwright.safeParse(report).data
  const tally = ofVitest
    ? { passed: ofVitest.numPassedTests, failed: ofVitest.numFailedTests }
    : {
        passed: (ofPlaywright?.stats.expected ?? 0) + (ofPlaywright?.stats.flaky ?? 0),
        failed: ofPlaywright?.stats.unexpected ?? 0,
      }
  const isSilent = tally.passed + tally.failed === 0
  if (tally.failed === 0 && (code !== 0 || isSilent)) return { ...tally, failed: 1 }
  return tally
}

/** How many tests this machine left out; each says why in the report. */
export function skippedOf(report: unknown): number {
  const ofVitest = vitest.safeParse(report).data?.numPendingTests
  return ofVitest ?? playwright.safeParse(report).data?.stats.skipped ?? 0
}

/** Several tallies as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  }
}
