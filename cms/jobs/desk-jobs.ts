import type { Config } from 'payload'
import { deskQueue, deskTick } from './desk-tick.ts'

const nobody = () => false

/**
 * What is done by the clock. Crons begin with the first request that the server gets; nobody runs,
 * queues or reads jobs from outside.
 */
export const deskJobs: NonNullable<Config['jobs']> = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  tasks: [deskTick],
  autoRun: [{ cron: '* * * * *', queue: deskQueue, limit: 10 }],
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { create: nobody, read: nobody, update: nobody, delete: nobody },
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
}
