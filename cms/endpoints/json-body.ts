import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { scheduleRefusals } from '../labels/schedule.ts'
import { say } from '../labels/say.ts'

/**
 * Reads what a command was sent as JSON.
 * @throws APIError 400, in the reader's language, for what has another shape.
 */
export async function jsonBody<Body>(req: PayloadRequest, schema: z.ZodType<Body>): Promise<Body> {
  await addDataAndFileToRequest(req).catch((error: unknown) => {
    if (!(error instanceof SyntaxError)) throw error
  })
  return sentBody(req, schema)
}

/**
 * Checks JSON that was read already.
 * @throws APIError 400, in the reader's language, for what has another shape.
 */
export function sentBody<Body>(req: PayloadRequest, schema: z.ZodType<Body>): Body {
  const { success, data } = schema.safeParse(req.data)
  if (success) return data
  throw new APIError(say(scheduleRefusals.otherPage, req.i18n.language), 400, null, true)
}
