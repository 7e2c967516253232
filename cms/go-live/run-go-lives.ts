import type { BasePayload } from 'payload'
import { findGoLives } from './go-live-rows.ts'
import { runGoLive } from './run-go-live.ts'

/**
 * Publishes what waits for its languages and its hour, where both are there. One that fails is logged and
 * tried again the next time; it stands in nobody's way.
 * @returns how many came true.
 */
export async function runGoLives({
  payload,
  now,
}: {
  payload: BasePayload
  now: Date
}): Promise<{ done: number }> {
  let done = 0
  for (const row of await findGoLives(payload, { state: { equals: 'waiting' } })) {
    try {
      if (await runGoLive({ payload, row, now })) done += 1
    } catch (error) {
      const { type, entry, id } = row
      payload.logger.error({ err: error, msg: `Going live ${id} of ${type}/${entry} failed.` })
    }
  }
  return { done }
}
