import type { BasePayload } from 'payload'
import type { ReleaseReason } from './types.ts'
import { releaseMaker } from './settings.ts'

/** The queue of requests for releases, and its task. */
export const releaseQueue = 'release'

/** How long requests wait for others that come right after them, in milliseconds. */
const together = 2000

/** Who asks for a release, and why. */
export type Asked = { reason: ReleaseReason; byId: string | null; byName: string | null }

// Until when what was asked already covers the same once more, by who asks and why.
const waiting = new WeakMap<BasePayload, Map<string, number>>()

/**
 * Asks for a release. It is asked for once what was published is written: a request that cannot be
 * written is logged, for the tick of each minute finds what was missed. Where nobody makes releases
 * nothing is asked.
 */
export async function askForRelease(payload: BasePayload, asked: Asked): Promise<void> {
  const maker = releaseMaker(payload)
  if (maker === 'never') return
  const now = Date.now()
  const wait = asked.reason === 'published' || asked.reason === 'withdrew' ? together : 0
  if (wait > 0 && isCovered(payload, { asked, now })) return
  try {
    await payload.jobs.queue({
      ...{ task: releaseQueue, queue: releaseQueue, waitUntil: new Date(now + wait) },
      input: { ...asked, at: new Date(now).toISOString() },
    })
    if (maker === 'inside') runSoon(payload, wait)
  } catch (error) {
    waiting.delete(payload)
    payload.logger.error({ err: error, msg: 'A release could not be asked for.' })
  }
}

function isCovered(payload: BasePayload, { asked, now }: { asked: Asked; now: number }): boolean {
  const own = waiting.get(payload) ?? new Map<string, number>()
  const key = `${asked.reason}/${asked.byId ?? ''}`
  const until = own.get(key) ?? 0
  if (until > now && until <= now + together) return true
  own.set(key, now + together)
  waiting.set(payload, own)
  return false
}

// The cron would come to it up to a second later.
function runSoon(payload: BasePayload, wait: number): void {
  const run = async () => {
    try {
      await payload.jobs.run({ queue: releaseQueue, silent: true })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Requests for releases could not be read.' })
    }
  }
  setTimeout(() => void run(), wait + 10).unref()
}
