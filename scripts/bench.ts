import { parseArgs } from 'node:util'
import { benches } from './lib/bench/benches.ts'
import { describeMachine } from './lib/bench/machine.ts'
import { readWhat } from './lib/bench/what.ts'
import { runMain } from './lib/run-main.ts'
import { say } from './lib/say.ts'

// Measures: `pages` releases of the demo and of 1,000 entries × 3 languages, cold and warm, `starlight`
// the same text built by Starlight, `live` from the click on "Publish" to the site; all three are
// `release`. `posting` is a trainer's date from the first tap to saved, `search` what a search loads on a
// slow network, also of 60 and 300 entries. Without words all of it; other
// sizes with --entries N, as often as wanted, 0 for the demo, and other repetitions with --runs N.
await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { entries: { type: 'string', multiple: true }, runs: { type: 'string' } },
  })
  const what = readWhat({ words: positionals, ...values })
  say(describeMachine(new Date()))
  for (const word of what.words) await benches[word](what)
  return 0
})
