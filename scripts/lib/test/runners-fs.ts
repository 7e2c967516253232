import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tally } from '../check/run-checks.ts'
import { bin, root } from '../root.ts'
import { runCommand } from '../run-command.ts'
import { say, seconds } from '../say.ts'
import { skippedOf, tallyOf } from './reports.ts'

type Variables = Record<string, string>

/** Runs one of Vitest's projects. */
export function runVitest(project: string, env: Variables = {}): Promise<Tally> {
  const report = join(root, 'test-results', `vitest-${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
  return runRunner({
    name: project,
    tool: 'vitest',
    args: [...args, `--outputFile.json=${report}`],
    env,
    whySkipped: 'this user or machine cannot do what they try; each says what is missing',
    report,
  })
}

/** Runs the tests in the browser. */
export function runPlaywright(env: Variables): Promise<Tally> {
  const report = join(root, 'test-results', 'playwright.json')
  return runRunner({
    name: 'browser',
    tool: 'playwright',
    args: ['test', '--reporter=list,json'],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    whySkipped: 'this machine draws letters otherwise than the accepted pictures of pages',
    report,
  })
}

type Runner = {
  name: string
  tool: string
  args: string[]
  env: Variables
  report: string
  whySkipped: string
}

async function runRunner({ name, tool, args, env, report, whySkipped }: Runner): Promise<Tally> {
  say(`\nTests: ${name}`)
  const started = performance.now()
  await rm(report, { force: true })
  const { code } = await runCommand(bin(tool), args, { env, show: true })
  const text = await readFile(report, 'utf8').catch(() => 'null')
  const json: unknown = JSON.parse(text)
  const tally = tallyOf(json, code)
  say(
    `${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds(performance.now() - started)})`,
  )
  const skipped = skippedOf(json)
  if (skipped > 0) {
    say(`${skipped} were skipped: ${whySkipped}.`)
  }
  return tally
}
