import { describe, expect, test } from 'vitest'
import {
  withTargetLock,
  type Deployer,
  type LockStore,
} from '../../../../../scripts/lib/deploy/target-lock.ts'

const here: Deployer = { machine: 'here', host: 'desk', pid: 10, isAlive: () => true }
const elsewhere: Deployer = { machine: 'there', host: 'server', pid: 20, isAlive: () => true }
const lock = { release: '20261101T080000Z-aaaaaaaa', startedAt: '2026-11-01T08:00:00Z' }

/** A store in memory, whose lock was written so many milliseconds ago. */
function memoryStore(age = 0): LockStore & { text: string | null } {
  let writings = 0
  const store: LockStore & { text: string | null } = {
    text: null,
    async create(text) {
      if (store.text !== null) return false
      store.text = text
      writings += 1
      return true
    },
    read: async () => (store.text === null ? null : { text: store.text, age, mark: `${writings}` }),
    async replace(text, mark) {
      if (mark !== `${writings}`) return false
      store.text = text
      writings += 1
      return true
    },
    async remove() {
      store.text = null
    },
  }
  return store
}

/** A store with the lock of a process that was killed. */
async function abandonedStore(deployer: Deployer, age: number) {
  const store = memoryStore(age)
  const keeping = { ...store, remove: async () => undefined }
  await withTargetLock({ store: keeping, deployer, ...lock }, async () => undefined)
  const [text] = [await keeping.read()]
  await store.create(text?.text ?? '')
  return store
}

describe('withTargetLock', () => {
  test('refuses a second deploy, and says whose the first is', async () => {
    const store = memoryStore()
    await withTargetLock({ store, deployer: elsewhere, ...lock }, async () => {
      const second = withTargetLock({ store, deployer: here, ...lock }, async () => 'second')
      await expect(second).rejects.toThrow(
        /release 20261101T080000Z-aaaaaaaa, process 20 on server/,
      )
    })
    expect(store.text).toBeNull()
  })

  test('lets go where the work fails', async () => {
    const store = memoryStore()
    const failing = withTargetLock({ store, deployer: here, ...lock }, async () => {
      throw new Error('broken')
    })
    await expect(failing).rejects.toThrow('broken')
    expect(store.text).toBeNull()
  })

  test("takes over at once from this machine's process that is gone", async () => {
    const store = await abandonedStore(here, 0)
    const again = { ...here, isAlive: () => false }
    expect(await withTargetLock({ store, deployer: again, ...lock }, async () => 'done')).toBe(
      'done',
    )
  })

  test('takes over from another machine only when its lock is old', async () => {
    const young = { ...here, isAlive: () => false }
    const early = withTargetLock(
      { store: await abandonedStore(elsewhere, 60_000), deployer: young, ...lock },
      async () => 'done',
    )
    await expect(early).rejects.toThrow(/two minutes/)
    const store = await abandonedStore(elsewhere, 130_000)
    expect(await withTargetLock({ store, deployer: here, ...lock }, async () => 'done')).toBe(
      'done',
    )
  })

  test('stops where another deploy took over, and leaves its lock alone', async () => {
    const store = memoryStore()
    const robbed = withTargetLock(
      { store, deployer: here, ...lock, patience: 4 },
      async (check) => {
        store.text = '{}'
        for (;;) {
          await new Promise((resolve) => setTimeout(resolve, 1))
          check()
        }
      },
    )
    await expect(robbed).rejects.toThrow(/took over/)
    expect(store.text).toBe('{}')
  })

  test('takes over from a lock that says nothing, when it is old', async () => {
    const store = memoryStore(130_000)
    store.text = 'half a li'
    expect(await withTargetLock({ store, deployer: here, ...lock }, async () => 'done')).toBe(
      'done',
    )
  })
})
