import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locale } from '#schema/locales'
import { runChecks, type Tally } from '../check/run-checks.ts'
import { processes } from '../processes.ts'
import { say, seconds } from '../say.ts'
import { messageOf } from '../stop-error.ts'
import { ensureBrowser } from './browser-fs.ts'
import { startDemoSite, testVariables } from './demo-site-fs.ts'
import { sumOf } from './reports.ts'
import { runPlaywright, runVitest } from './runners-fs.ts'

/**
 * Everything that can be tested, from a clean clone: checks, units, integration, faults, and the demo site
 * page by page, by what its search finds, in the browser and by Lighthouse.
 * @param lighthouseLocales the languages whose pages Lighthouse measures; it takes a quarter of a minute a page
 * @returns the process's exit code
 */
export async function runEverything(lighthouseLocales: readonly Locale[]): Promise<number> {
  const started = performance.now()
  const browser = await ensureBrowser()
  const tallies = [await runChecks()]
  for (const project of ['unit', 'integration', 'faults']) tallies.push(await runVitest(project))

  const group = processes()
  const dataDir = await mkdtemp(join(tmpdir(), 'manara-test-'))
  const tidy = async () => {
    await group.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void tidy().then(() => process.exit(130)))
  }
  try {
    tallies.push(...(await testDemoSite()))
  } catch (error) {
    say(messageOf(error))
    tallies.push({ passed: 0, failed: 1 })
  } finally {
    await tidy()
  }

  async function testDemoSite(): Promise<Tally[]> {
    const site = testVariables(await startDemoSite(group, dataDir), browser)
    const env = { ...site, TEST_LIGHTHOUSE_LOCALES: lighthouseLocales.join(',') }
    return [
      await runVitest('release', env),
      await runVitest('recall', env),
      await runPlaywright(env),
      await runVitest('lighthouse', env),
    ]
  }

  const { passed, failed } = sumOf(tallies)
  say(`\nAll tests took ${seconds(performance.now() - started)}.`)
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
