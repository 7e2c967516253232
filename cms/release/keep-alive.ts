import type { BasePayload } from 'payload'
import { beat } from './turns.ts'
import { turnLease, type Turn } from './types.ts'

type Options = {
  payload: BasePayload
  turn: Turn
  now: () => Date
  /** Called once when the turn is somebody else's, or may be. */
  onLost: () => void
}

/** Between two looks at whether there is progress to write, and between two signs of life. */
const every = { look: 500, beat: 2000 }

/** Keeps a turn alive, and writes down how far it is, at most twice a second. */
export function keepAlive({ payload, turn, now, onLost }: Options): {
  say: (progress: NonNullable<Turn['progress']>) => void
  stop: () => Promise<void>
} {
  let progress: Turn['progress'] = null
  let isNew = false
  // The clock of the machine may be set meanwhile.
  let lastBeat = performance.now()
  let writing: Promise<void> | null = null
  let isLost = false
  const lose = () => {
    if (!isLost) onLost()
    isLost = true
  }
  const write = async () => {
    isNew = false
    try {
      if (!(await beat({ payload, turn, progress, now: now() }))) lose()
      lastBeat = performance.now()
    } catch {
      // Without the database nobody can take the turn; with it, before the lease has run out.
      if (performance.now() - lastBeat > turnLease / 2) lose()
    }
    writing = null
  }
  const timer = setInterval(() => {
    if (isLost || writing) return
    if (isNew || performance.now() - lastBeat >= every.beat) writing = write()
  }, every.look)
  return {
    say: (latest) => {
      progress = latest
      isNew = true
    },
    stop: async () => {
      clearInterval(timer)
      await writing
    },
  }
}
