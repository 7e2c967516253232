import type { Endpoint } from 'payload'
import { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import { say } from '../labels/say.ts'
import { scheduleMessages } from '../labels/schedule-publish.ts'
import { knownAs } from '../publish/known-as.ts'
import { cancelSchedule, scheduledRow } from '../publish/cancel-schedule.ts'
import { demand, documentRequest } from './document-request.ts'
import { jsonBody } from './json-body.ts'
import { orRefusal } from './refusal.ts'

const sentSchema = z.object({ row: z.string().min(1) })

/** `POST …/cancel-schedule` of a document or global with `{ row }`: takes back what is not due yet. */
export function cancelScheduleEndpoint(path: string): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const { payload, i18n, user } = req
      const document = await documentRequest(req)
      const { row } = await jsonBody(req, sentSchema)
      const { type, id, by } = document
      const byId = String(user?.id)
      return orRefusal(req, async () => {
        const { action, locale } = await scheduledRow({ payload, type, id, row })
        await demand(req, { act: action === 'publish' ? 'publish' : 'withdraw', document, locale })
        const taken = await cancelSchedule({ payload, type, id, row, by, byId })
        const details = {
          at: taken.effectiveAt,
          ...(action === 'withdraw' ? { withdraw: true } : {}),
        }
        await recordAudit(payload, {
          ...{ action: 'unscheduled', subject: type, subjectId: id, locale },
          subjectName: await knownAs({ payload, type, id }),
          ...{ byId, byName: by, details },
        })
        return Response.json({ message: say(scheduleMessages.takenBack, i18n.language) })
      })
    },
  }
}
