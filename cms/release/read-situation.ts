import type { BasePayload } from 'payload'
import { dayOf } from '../schedule/baghdad.ts'
import type { Situation } from './due.ts'
import { readHold } from './hold.ts'
import { publishedDigest } from './published-digest.ts'
import { readReleased } from './released-fs.ts'
import { newestTurns } from './turn-rows.ts'

/** How many turns are read: enough to see how often the same was tried. */
const remembered = 30

/** All that decides whether a release is to be made, but for who asks; read now. */
export async function readSituation({
  payload,
  dataDir,
  siteUrl,
  now,
}: {
  payload: BasePayload
  dataDir: string
  siteUrl: string
  now: Date
}): Promise<Omit<Situation, 'asked'>> {
  const turns = await newestTurns(payload, remembered)
  const snapshotDigest = await publishedDigest(payload, now)
  const released = await readReleased(dataDir)
  return {
    ...{ now, turns, released },
    published: { snapshotDigest, releaseDate: dayOf(now.toISOString()), siteUrl },
    hold: await readHold({ payload, dataDir, released: released?.id ?? null, now }),
  }
}
