import { runChecks } from './lib/check/run-checks.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'

// Format, lint, styles, types, unused code: everything that can be said without running the product.
await runMain(async () => {
  const { passed, failed } = await runChecks()
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
