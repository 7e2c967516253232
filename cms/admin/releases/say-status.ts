import type { Locale } from '#schema/locales'
import type { Label } from '../../labels/label.ts'
import { statusWords } from '../../labels/releases.ts'
import type { ReleaseState } from '../../release/state-types.ts'
import { sayWith } from '../../schedule/say-with.ts'

/**
 * Whether all that is published is on the site; `null` where there is no release, and where somebody
 * went back to an earlier one, of which `sayHeld` says more.
 */
export function sayStatus({
  isUpToDate,
  held,
  turns,
}: Pick<ReleaseState, 'isUpToDate' | 'held' | 'turns'>): {
  kind: 'good' | 'wait' | 'bad'
  words: Label
} | null {
  if (isUpToDate === null || held) return null
  if (isUpToDate) return { kind: 'good', words: statusWords.upToDate }
  const hasFailed = turns.find(({ state }) => state !== 'running')?.state === 'failed'
  return hasFailed
    ? { kind: 'bad', words: statusWords.waitsFailed }
    : { kind: 'wait', words: statusWords.waits }
}

/** Who went back to the public release, and until when it stays; `null` where nobody did. */
export function sayHeld({ held }: Pick<ReleaseState, 'held'>, language: Locale): string | null {
  if (!held) return null
  const { byName: name, since: date } = held
  return name === null
    ? sayWith(statusWords.heldByHand, { date }, language)
    : sayWith(statusWords.held, { name, date }, language)
}
