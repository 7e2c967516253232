import { APIError, type Endpoint } from 'payload'
import { isGlobalType } from '#schema/slugs'
import { confirmEntry } from '../freshness/confirm.ts'
import { freshnessWords } from '../labels/freshness.ts'
import { say } from '../labels/say.ts'
import { sayWith } from '../schedule/say-with.ts'
import { demand, documentRequest } from './document-request.ts'
import { staffUser } from './staff-user.ts'

/**
 * `POST …/confirm` of an entry: says that it is still right, at once for every language. Answers
 * `{ checkedOn, nextCheckDue, message }`; 422 for what is not checked again.
 */
export const confirmEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/confirm',
  method: 'post',
  handler: async (req) => {
    const { payload, i18n } = req
    const user = staffUser(req)
    const document = await documentRequest(req)
    const { type, id } = document
    if (isGlobalType(type)) throw new APIError('Not found', 404)
    await demand(req, { act: 'confirm', document })
    const confirmed = await confirmEntry({ payload, type, id, user })
    if (!confirmed) {
      const message = say(freshnessWords.notChecked, i18n.language)
      return Response.json({ message }, { status: 422 })
    }
    const { checkedOn, nextCheckDue } = confirmed.freshness
    const day = `${nextCheckDue}T09:00:00.000Z`
    const message = sayWith(freshnessWords.confirmed, { day }, i18n.language)
    return Response.json({ checkedOn, nextCheckDue, message })
  },
}
