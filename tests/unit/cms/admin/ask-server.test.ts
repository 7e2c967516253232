import { afterEach, describe, expect, it, vi } from 'vitest'
import { askServer } from '../../../../cms/admin/ask-server.ts'

const json = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(JSON.stringify(body), { status }))

function asked(answer: () => Promise<Response>, body: object | FormData = { a: 1 }) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(answer)
  vi.stubGlobal('fetch', fetch)
  return { fetch, answer: askServer('/api/somewhere', { body, language: 'ckb' }) }
}

describe('askServer', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it.each([
    ['a command', 422, { message: 'No.', problems: [] }, 'No.'],
    ['Payload, of an expired log-in', 401, { errors: [{ message: 'Log in.' }] }, 'Log in.'],
    ['nobody', 500, {}, undefined],
  ])('takes the sentence of %s', async (_who, status, body, message) => {
    expect(await asked(json(status, body)).answer).toMatchObject({ ok: false, message })
  })

  it('hands on what was answered', async () => {
    const answer = await asked(json(200, { dates: ['a'] })).answer
    expect(answer).toMatchObject({ ok: true, body: { dates: ['a'] } })
  })

  it.each([
    ['the network fails', () => Promise.reject(new TypeError('failed'))],
    ['the answer is cut off', () => Promise.resolve(new Response('{"mess'))],
  ])('knows nothing where %s', async (_why, answer) => {
    expect(await asked(answer).answer).toBeNull()
  })

  it('only asks where there is nothing to do', async () => {
    const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(json(200, {}))
    vi.stubGlobal('fetch', fetch)
    await askServer('/api/somewhere', { language: 'ckb' })
    const init = fetch.mock.calls[0]?.[1]
    expect(init).not.toHaveProperty('method')
    expect(init?.headers).toEqual({ 'Accept-Language': 'ckb' })
  })

  it('leaves it to the browser to name the type of a form', async () => {
    const form = new FormData()
    const { fetch, answer } = asked(json(200, {}), form)
    await answer
    const [, init] = fetch.mock.calls[0] ?? []
    expect(init?.body).toBe(form)
    expect(init?.headers).toEqual({ 'Accept-Language': 'ckb' })
  })
})
