import { expect, it } from 'vitest'
import { snapshotKeeper } from '../../../../../site/preview/lib/keep-snapshot.ts'
import { aService } from '../../../../support/builders/service.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'

/** A CMS that answers as ours does, and a clock that is set. */
function aCms() {
  const state = { snapshot: aSnapshot([]), time: 0, status: 200, asked: [] as number[] }
  const read = snapshotKeeper({
    cmsUrl: 'http://cms',
    clock: () => state.time,
    fetch: async (_address, init) => {
      const etag = `"${state.snapshot.digest}"`
      const isKnown = new Headers(init?.headers).get('if-none-match') === etag
      const status = isKnown ? 304 : state.status
      state.asked.push(status)
      if (status !== 200) return new Response(null, { status })
      return Response.json(state.snapshot, { headers: { etag } })
    },
  })
  return { state, read }
}

it('asks once for some seconds, then whether anything has changed', async () => {
  const { state, read } = aCms()
  const first = await read()
  state.time = 4999
  expect(await read()).toBe(first)
  state.time = 5000
  expect(await read()).toBe(first)
  expect(state.asked).toEqual([200, 304])
})

it('reads what has changed', async () => {
  const { state, read } = aCms()
  await read()
  state.snapshot = aSnapshot([aService()])
  state.time = 6000
  expect((await read()).entries).toHaveLength(1)
})

it('tells when the CMS fails, and asks again the next time', async () => {
  const { state, read } = aCms()
  state.status = 500
  await expect(read()).rejects.toThrow('The CMS answered 500 for the snapshot.')
  state.status = 200
  expect((await read()).entries).toEqual([])
})
