import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { scheduleRefusals } from '../labels/schedule.ts'
import { say } from '../labels/say.ts'

const tooLarge = 413

/**
 * Reads what a command was sent as JSON.
 * @throws APIError 400, in the reader's language, for what has another shape.
 */
export async function jsonBody<Body>(req: PayloadRequest, schema: z.ZodType<Body>): Promise<Body> {
  await readBody(req)
  return sentBody(req, schema)
}

/**
 * Reads what was sent, JSON or the admin's form, into the request.
 * @throws APIError 400, in the reader's language, for what cannot be read; Payload's own where a file is
 *   too large.
 */
export async function readBody(req: PayloadRequest): Promise<void> {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    if (error instanceof APIError && error.status === tooLarge) throw error
    throw notUnderstood(req)
  }
}

/**
 * Checks what was read already.
 * @param sent what to check; the body where nothing else is named
 * @throws APIError 400, in the reader's language, for what has another shape.
 */
export function sentBody<Body>(
  req: PayloadRequest,
  schema: z.ZodType<Body>,
  sent: unknown = req.data,
): Body {
  const { success, data } = schema.safeParse(sent)
  if (success) return data
  throw notUnderstood(req)
}

/** The answer to what no page of ours sends: 400, in the reader's language. */
export function notUnderstood({ i18n }: PayloadRequest): APIError {
  return new APIError(say(scheduleRefusals.otherPage, i18n.language), 400, null, true)
}
