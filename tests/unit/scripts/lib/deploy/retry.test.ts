import { describe, expect, test } from 'vitest'
import { isPassing, withRetries } from '../../../../../scripts/lib/deploy/retry.ts'

const options = { tries: 3, pause: 1, random: () => 0 }

/** Answers with each of these in turn; a text is a connection that breaks. */
function answering(...given: (number | string)[]) {
  const left = [...given]
  const ask = async () => {
    const next = left.shift() ?? 'nothing was left'
    if (typeof next === 'string') throw new TypeError(next)
    return new Response(null, { status: next })
  }
  return { ask, left }
}

describe('withRetries', () => {
  test('asks again after a passing fault and a broken connection', async () => {
    const { ask } = answering(503, 'broken', 200)
    expect((await withRetries(options, ask)).status).toBe(200)
  })

  test('takes a refusal as it is', async () => {
    const { ask, left } = answering(403, 200)
    expect((await withRetries(options, ask)).status).toBe(403)
    expect(left).toEqual([200])
  })

  test('gives back the last answer, and throws the last fault', async () => {
    expect((await withRetries(options, answering(500, 502, 503, 200).ask)).status).toBe(503)
    await expect(withRetries(options, answering('a', 'b', 'c', 200).ask)).rejects.toThrow('c')
  })
})

describe('isPassing', () => {
  test('knows what another try may mend', () => {
    expect([500, 503, 429, 408].every(isPassing)).toBe(true)
    expect([200, 304, 403, 404, 412].some(isPassing)).toBe(false)
  })
})
