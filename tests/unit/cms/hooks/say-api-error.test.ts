import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'
import { sayApiError } from '../../../../cms/hooks/say-api-error.ts'

/** What the hook makes of Payload's answer in a production build, where errors have no names. */
function answerTo(error: Error) {
  const unknown = { errors: [{ message: 'An unknown error occurred.' }] }
  return sayApiError({ error, result: unknown } as Parameters<typeof sayApiError>[0])
}

describe('sayApiError', () => {
  it('answers with the sentence of an error that was made for whoever asked', () => {
    expect(answerTo(new APIError('This page is out of date.', 400))).toEqual({
      response: { errors: [{ message: 'This page is out of date.' }] },
    })
  })

  it.each([
    new Error('A secret of the database'),
    new APIError('A secret of the server', 500),
    new APIError('Fields', 400, { errors: [{ path: 'title', message: 'Missing' }] }),
  ])('leaves %s to Payload', (error) => {
    expect(answerTo(error)).toBeUndefined()
  })
})
