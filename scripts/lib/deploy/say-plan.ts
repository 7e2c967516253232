import { say } from '../say.ts'
import type { Plan } from './plan.ts'
import { megabytes } from './progress.ts'

/** What a deploy did, or would do. */
export type Outcome = {
  /** Whether nothing had to be done. */
  isDone: boolean
  sent: number
  bytes: number
  removed: number
}

const names = {
  assets: 'assets with their content in their name',
  shared: 'files that pages load',
  newPages: 'new pages',
  pages: 'changed pages',
  homes: 'home and not-found pages',
  entries: 'search entries, sitemap, calendars and rules',
} as const

type Given = {
  plan: Plan
  /** Bytes of each file of the release. */
  sizes: ReadonlyMap<string, number>
  isDry: boolean
}

/** Says what a plan sends and removes. */
export function sayPlan({ plan, sizes, isDry }: Given): Outcome {
  const bytesOf = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0)
  const sent = plan.puts.flatMap(({ paths }) => paths)
  const removed = plan.removals.flat()
  for (const { phase, paths } of plan.isDone ? [] : plan.puts) {
    say(
      `  ${isDry ? 'Would send' : 'Sending'} ${paths.length} ${names[phase]} (${megabytes(bytesOf(paths))})`,
    )
  }
  if (removed.length > 0) {
    say(`  ${isDry ? 'Would remove' : 'Removing'} ${removed.length} files that no kept release has`)
  }
  return {
    isDone: plan.isDone,
    sent: sent.length,
    bytes: bytesOf(sent),
    removed: removed.length,
  }
}
