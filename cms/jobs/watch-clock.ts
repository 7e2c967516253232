import type { BasePayload } from 'payload'

/** Between two looks at the clock, in milliseconds. */
const lookEvery = 2000

const watched = new WeakSet<object>()

/**
 * Begins the crons anew whenever the clock is set back: each would wait until the hour at which it ran
 * last comes again, and nothing would be done by the clock until then. Once for each Payload is enough.
 */
export function watchClock(payload: Pick<BasePayload, 'crons' | '_initializeCrons' | 'logger'>) {
  if (watched.has(payload)) return
  watched.add(payload)
  let last = Date.now()
  const look = async () => {
    const before = last
    last = Date.now()
    // Whoever ended them all wants none.
    if (last >= before || payload.crons.length === 0) return
    for (const cron of payload.crons.splice(0)) cron.stop()
    await payload._initializeCrons()
  }
  const timer = setInterval(() => {
    look().catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'Crons could not begin anew.' })
    })
  }, lookEvery)
  timer.unref()
}
