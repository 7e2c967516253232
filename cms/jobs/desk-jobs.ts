import type { Config } from 'payload'
import { deskQueue, deskTick } from './desk-tick.ts'
import { mendJobs } from './mend-jobs.ts'

const nobody = () => false

/**
 * What is done by the clock. Crons begin with the first request that the server gets, which is the one by
 * which `npm start` waits for it; nobody runs, queues or reads jobs from outside.
 */
export const deskJobs: NonNullable<Config['jobs']> = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  tasks: [deskTick],
  // Asked once, by a server whose crons begin; scripts have none.
  autoRun: async (payload) => {
    await mendJobs(payload)
    return [{ cron: '* * * * *', queue: deskQueue, limit: 10, silent: { info: true } }]
  },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { create: nobody, read: nobody, update: nobody, delete: nobody },
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
}
