import type { BasePayload } from 'payload'
import { forgetTurns } from '../release/forget-turns.ts'
import { releasePlace } from '../release/settings.ts'
import { dayOf } from '../schedule/baghdad.ts'
import { forgetJobs } from './forget-jobs.ts'

const done = new WeakMap<BasePayload, string>()

/** Once on each day in Baghdad, and when a process begins: forgets turns and jobs beyond those that are kept. */
export async function forgetDaily(payload: BasePayload, now: Date = new Date()): Promise<void> {
  const today = dayOf(now.toISOString())
  if (done.get(payload) === today) return
  done.set(payload, today)
  try {
    await forgetTurns({ payload, dataDir: releasePlace(payload).dataDir })
    await forgetJobs({ payload, now })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Old turns and jobs could not be forgotten.' })
  }
}
