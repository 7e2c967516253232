import { runMain } from './lib/run-main.ts'
import { runEverything } from './lib/test/run-everything.ts'

// All tests; Lighthouse reads one language.
await runMain(() => runEverything(['ar']))
