import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { StopError } from '../stop-error.ts'

/** Where a target keeps its lock: one text, with its age. */
export type LockStore = {
  /** Puts the text there; `false` where one stands already. */
  create(text: string): Promise<boolean>
  /** The text, the milliseconds since it was written, and a mark of this writing; `null` for none. */
  read(): Promise<{ text: string; age: number; mark: string } | null>
  /** Writes over the writing with that mark; `false` where it is another one by then. */
  replace(text: string, mark: string): Promise<boolean>
  remove(): Promise<void>
}

/** Who deploys: a process of a machine. */
export type Deployer = { machine: string; host: string; pid: number; isAlive(pid: number): boolean }

type Options = {
  store: LockStore
  deployer: Deployer
  release: string
  /** ISO 8601, UTC. */
  startedAt: string
  /** Milliseconds after which a lock that nobody renewed counts as left behind; renewed at a quarter. */
  patience?: number
}

const lockSchema = z.object({
  token: z.string(),
  machine: z.string(),
  host: z.string(),
  pid: z.number(),
  release: z.string(),
  startedAt: z.string(),
})

/**
 * Does the work while no other deploy works on the same target. The lock of a deploy that was killed is
 * taken over: at once where its process ran on this machine, else when it is old.
 * @param work Calls `check` before each change, which throws once another deploy took the lock over
 * @throws StopError when another deploy is under way
 */
export async function withTargetLock<T>(
  options: Options,
  work: (check: () => void) => Promise<T>,
): Promise<T> {
  const { store, patience = 120_000 } = options
  const token = randomUUID()
  const text = lockText(options, token)
  await take({ ...options, patience }, text)
  let isLost = (await tokenAt(store)) !== token
  if (isLost) throw busy(lockSchema.safeParse(parsed((await store.read())?.text)).data)
  let renewedAt = Date.now()
  const renew = async () => {
    const begun = Date.now()
    const found = await store.read()
    if (found?.text !== text || !(await store.replace(text, found.mark))) isLost = true
    else renewedAt = begun
  }
  let renewal = Promise.resolve()
  const timer = setInterval(() => {
    // One that fails is made up for by the next.
    renewal = renew().catch(() => undefined)
  }, patience / 4)
  try {
    return await work(() => {
      // A machine that slept does not know yet who came meanwhile.
      if (isLost || Date.now() - renewedAt > patience) {
        throw new StopError(
          'Another deploy took over this target, because this one was silent for too long. Run the same command again when it has ended.',
        )
      }
    })
  } finally {
    clearInterval(timer)
    await renewal
    if ((await tokenAt(store).catch(() => undefined)) === token) await store.remove()
  }
}

async function take(options: Options & { patience: number }, text: string): Promise<void> {
  const { store, deployer, patience } = options
  const found = await store.read()
  if (found === null) {
    if (await store.create(text)) return
    return refuse(store)
  }
  const holder = lockSchema.safeParse(parsed(found.text)).data
  const isGone =
    found.age > patience || (holder?.machine === deployer.machine && !deployer.isAlive(holder.pid))
  if (!isGone || !(await store.replace(text, found.mark))) throw busy(holder)
}

async function refuse(store: LockStore): Promise<never> {
  throw busy(lockSchema.safeParse(parsed((await store.read())?.text)).data)
}

function busy(holder: z.output<typeof lockSchema> | undefined): StopError {
  const who = holder
    ? ` (release ${holder.release}, process ${holder.pid} on ${holder.host}, since ${holder.startedAt})`
    : ''
  return new StopError(
    `Another deploy to this target is under way${who}. Wait until it has ended; if it was broken off on another machine, run the same command again in two minutes.`,
  )
}

async function tokenAt(store: LockStore): Promise<string | undefined> {
  return lockSchema.safeParse(parsed((await store.read())?.text)).data?.token
}

function lockText({ deployer, release, startedAt }: Options, token: string): string {
  const { machine, host, pid } = deployer
  return JSON.stringify({ token, machine, host, pid, release, startedAt })
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
