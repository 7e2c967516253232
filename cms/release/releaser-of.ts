import type { BasePayload } from 'payload'
import { perProcess } from './per-process.ts'
import { makeReleaser, type Releaser } from './releaser.ts'
import { releaseLine } from './say-turn.ts'
import { releaseMaker, releasePlace } from './settings.ts'
import { sitePrograms } from './site-programs.ts'

/** Whoever makes releases in this process; `null` where it makes none. */
export function releaserOf(payload: BasePayload): Releaser | null {
  if (releaseMaker(payload) !== 'inside') return null
  const known = perProcess('releasers', () => new WeakMap<BasePayload, Releaser>())
  const kept = known.get(payload)
  if (kept) return kept
  const place = releasePlace(payload)
  const releaser = makeReleaser({
    ...{ payload, ...place, programs: sitePrograms(place) },
    report: (sentence) => process.stdout.write(`${releaseLine} ${sentence}\n`),
  })
  known.set(payload, releaser)
  return releaser
}
