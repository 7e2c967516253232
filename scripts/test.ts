import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks, type Tally } from './lib/check/run-checks.ts'
import { processes } from './lib/processes.ts'
import { runMain } from './lib/run-main.ts'
import { say, seconds } from './lib/say.ts'
import { messageOf } from './lib/stop-error.ts'
import { ensureBrowser } from './lib/test/browser-fs.ts'
import { startDemoSite, testVariables } from './lib/test/demo-site-fs.ts'
import { sumOf } from './lib/test/reports.ts'
import { runPlaywright, runVitest } from './lib/test/runners-fs.ts'

// Everything that can be tested, from a clean clone: checks, units, integration, browser, Lighthouse.
await runMain(async () => {
  const started = performance.now()
  const browser = await ensureBrowser()
  const tallies = [await runChecks(), await runVitest('unit'), await runVitest('integration')]

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
    const env = testVariables(await startDemoSite(group, dataDir), browser)
    return [await runPlaywright(env), await runVitest('lighthouse', env)]
  }

  const { passed, failed } = sumOf(tallies)
  say(`\nAll tests took ${seconds(performance.now() - started)}.`)
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
