import type { TaskConfig } from 'payload'
import { runGoLives } from '../go-live/run-go-lives.ts'

/** The queue of what the desk does by the clock. */
export const deskQueue = 'desk'

/** Once a minute: publishes what waited for its languages and its hour. */
export const deskTick: TaskConfig = {
  slug: 'desk-tick',
  schedule: [{ cron: '* * * * *', queue: deskQueue }],
  handler: async ({ req }) => {
    const { done } = await runGoLives({ payload: req.payload, now: new Date() })
    return { output: { done } }
  },
}
