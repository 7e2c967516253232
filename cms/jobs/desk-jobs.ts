import type { BasePayload, Config } from 'payload'
import { releaseQueue } from '../release/ask-for-release.ts'
import { releaserOf } from '../release/releaser-of.ts'
import { releaseMaker } from '../release/settings.ts'
import { deskQueue, deskTick } from './desk-tick.ts'
import { mendJobs } from './mend-jobs.ts'
import { releaseRequest } from './release-requests.ts'
import { watchClock } from './watch-clock.ts'

const nobody = () => false
const quietly = { limit: 10, silent: { info: true } }

/**
 * What is done by the clock. Crons begin with the first request that a server gets, which is the one by
 * which `npm start` waits for it, or with a worker; nobody runs, queues or reads jobs from outside. A
 * server whose releases are made apart leaves all of it to the worker.
 */
export const deskJobs: NonNullable<Config['jobs']> = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  tasks: [deskTick, releaseRequest],
  // Asked by a process whose crons begin, and again when its clock was set back; scripts have none.
  autoRun: async (payload) => {
    const maker = releaseMaker(payload)
    if (maker === 'apart') return []
    watchClock(payload)
    await mendJobs(payload)
    const desk = { cron: '* * * * *', queue: deskQueue, ...quietly }
    if (maker === 'never') return [desk]
    const at = new Date().toISOString()
    releaserOf(payload)?.wake({ reason: 'start', byId: null, byName: null, at })
    return [desk, { cron: '* * * * * *', queue: releaseQueue, disableScheduling: true, ...quietly }]
  },
  shouldAutoRun: async (payload) => {
    await mendNowAndThen(payload)
    return true
  },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { create: nobody, read: nobody, update: nobody, delete: nobody },
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
}

const mendEvery = 60_000
const mended = new WeakMap<BasePayload, number>()

async function mendNowAndThen(payload: BasePayload): Promise<void> {
  const now = Date.now()
  if (Math.abs(now - (mended.get(payload) ?? 0)) < mendEvery) return
  mended.set(payload, now)
  await mendJobs(payload)
}
