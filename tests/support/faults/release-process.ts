import {
  releaseEventSchema,
  type Finding,
  type ReleaseEvent,
  type ReleaseStep,
} from '#schema/release'
import { startScript, type Ended, type ScriptProcess } from './script-process.ts'

type Start = {
  dataDir: string
  /** The folder of a snapshot, or the address of a CMS. */
  from: { folder: string } | { cms: string }
  /** Baghdad day from which its pages count; a fixed one where none is given, today's with `null`. */
  date?: string | null
  /** More of its options, such as `--force`. */
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
  under?: readonly string[]
}

/** How a release ended. */
export type Outcome = Ended & {
  events: ReleaseEvent[]
  /** What kept it from going out. */
  findings: Finding[]
}

/** A release under way in a process of its own. */
export type ReleaseProcess = Omit<ScriptProcess, 'ended'> & {
  ended: Promise<Outcome>
  /** Resolves when the step begins. Rejects where the release ends without it. */
  reached: (step: ReleaseStep) => Promise<void>
}

/** What every release in these tests is told, unless a test says otherwise. */
const siteUrl = 'https://example.org'

/** Starts `scripts/release.ts` and reads its events. */
export function startRelease(options: Start): ReleaseProcess {
  const { dataDir, from, date = '2026-11-22', args = [], env = {}, under = [] } = options
  const events: ReleaseEvent[] = []
  const waiting = new Map<ReleaseStep, () => void>()
  const onLine = (line: string) => {
    const event = eventOf(line)
    events.push(event)
    if (event.event === 'step') waiting.get(event.step)?.()
  }
  const child = startScript({
    script: 'release',
    args: [
      '--events',
      ...('folder' in from ? ['--snapshot', from.folder] : []),
      ...(date === null ? [] : ['--date', date]),
      ...args,
    ],
    env: {
      DATA_DIR: dataDir,
      SITE_URL: siteUrl,
      ...('cms' in from ? { CMS_URL: from.cms } : {}),
      ...env,
    },
    under,
    onLine,
  })
  const ended = child.ended.then((end) => ({
    ...end,
    events,
    findings: events.flatMap((event) => (event.event === 'failed' ? event.findings : [])),
  }))
  return {
    ...child,
    ended,
    reached: (step) =>
      new Promise((resolve, reject) => {
        waiting.set(step, resolve)
        if (events.some((event) => event.event === 'step' && event.step === step)) resolve()
        void ended.then(({ err }) => {
          reject(new Error(`The release ended without "${step}": ${err}`))
        })
      }),
  }
}

function eventOf(line: string): ReleaseEvent {
  try {
    return releaseEventSchema.parse(JSON.parse(line))
  } catch {
    throw new Error(`Not an event: ${line}`)
  }
}
