import type { TaskConfig } from 'payload'
import { runGoLives } from '../go-live/run-go-lives.ts'
import { releaserOf } from '../release/releaser-of.ts'
import { forgetDaily } from './forget-daily.ts'

/** The queue of what the desk does by the clock. */
export const deskQueue = 'desk'

/**
 * Once a minute: publishes what waited for its languages and its hour, and has somebody look whether a
 * release is due: one for a schedule, for a new day, or one that was asked for and never made. Once a
 * day it forgets what is long over.
 */
export const deskTick: TaskConfig = {
  slug: 'desk-tick',
  schedule: [{ cron: '* * * * *', queue: deskQueue }],
  handler: async ({ req }) => {
    try {
      const { done } = await runGoLives({ payload: req.payload, now: new Date() })
      return { output: { done } }
    } finally {
      releaserOf(req.payload)?.wake()
      await forgetDaily(req.payload)
    }
  },
}
