import type { Finding, ReleaseEvent, ReleaseSummary } from '#schema/release'
import { say } from '../say.ts'
import { StopError } from '../stop-error.ts'
import { ReleaseError } from './release-error.ts'
import { eventReporter, terminalReporter, type Reporter } from './reporter.ts'

/** Tells how a release goes. */
export type Teller = {
  reporter: Reporter
  done: (summary: ReleaseSummary) => void
  unchanged: () => void
  failed: (findings: readonly Finding[], cause?: unknown) => void
}

/** More than this nobody reads, and no record has to hold. */
const mostFindings = 500

/** Tells another process, one event a line, and lets nothing else onto standard output. */
export function eventTeller(): Teller {
  const toParent = process.stdout.write.bind(process.stdout)
  // What others write there would be taken for events.
  process.stdout.write = process.stderr.write.bind(process.stderr)
  const write = (event: ReleaseEvent) => void toParent(`${JSON.stringify(event)}\n`)
  // A parent that is gone reads nothing, which its closed input tells.
  process.stdout.on('error', () => undefined)
  return {
    reporter: eventReporter(write),
    done: (summary) => {
      write({ event: 'done', summary })
    },
    unchanged: () => {
      write({ event: 'unchanged' })
    },
    failed: (findings, cause) => {
      process.stderr.write(stackOf(findings, cause))
      write({ event: 'failed', findings: findings.slice(0, mostFindings) })
    },
  }
}

/** Tells the person at the terminal. */
export const terminalTeller: Teller = {
  reporter: terminalReporter,
  done: ({ id, counts, picturesMissing }) => {
    const without = picturesMissing > 0 ? ` ${picturesMissing} pictures are not made yet.` : ''
    say(`Release ${id} is public: ${counts.pages} pages, ${counts.files} files.${without}`)
  },
  unchanged: () => {
    say('Nothing has changed since the public release. Make one nevertheless with --force.')
  },
  failed: (findings, cause) => {
    process.stderr.write(`${new ReleaseError(findings).message}\n${stackOf(findings, cause)}`)
  },
}

/** Where in the program something broke that nobody expected; empty for what was. */
function stackOf(findings: readonly Finding[], cause: unknown): string {
  const isExpected =
    findings.some(({ code }) => code !== 'unexpected') || cause instanceof StopError
  return isExpected || !(cause instanceof Error) ? '' : `${cause.stack ?? ''}\n`
}
