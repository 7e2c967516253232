import { localeCodes } from '#schema/locales'
import { runMain } from './lib/run-main.ts'
import { runEverything } from './lib/test/run-everything.ts'

// All tests, and Lighthouse on every kind of page in every language.
await runMain(() => runEverything(localeCodes))
