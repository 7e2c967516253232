import type { Endpoint, PayloadRequest } from 'payload'
import { ownCentre } from '../access/own-centre.ts'
import { staffRole } from '../access/staff-role.ts'
import { readNumber } from '../attendance/read-number.ts'
import { CountRefusedError } from '../collections/head-counts/count-refused.ts'
import { headCountsSlug } from '../collections/head-counts/slug.ts'
import { attendanceWords } from '../labels/attendance.ts'
import { say } from '../labels/say.ts'
import { withDocumentLock } from '../publish/document-lock.ts'
import { idOf, text } from '../publish/read.ts'
import { sayWith } from '../schedule/say-with.ts'
import { readBody } from './json-body.ts'

type Sent = { session: string; date: string; women: unknown; men: unknown; youth: unknown }

/**
 * `POST /api/head-counts/count` with `{ session, date, women, men, youth }`, digits of any kind: keeps
 * the count of a date, in place of an earlier one. Answers 200 `{ message, count }`, 401 and 422
 * `{ message }`; sentences are in the language of whoever counts.
 */
export const headCountEndpoint: Endpoint = {
  path: '/count',
  method: 'post',
  handler: async (req) => {
    const { language } = req.i18n
    const refuse = (message: string, status: number) => Response.json({ message }, { status })
    if (staffRole(req.user) === null) return refuse(say(attendanceWords.logIn, language), 401)
    const sent = await readSent(req)
    try {
      const { women, men, youth } = await withDocumentLock(
        `${headCountsSlug}/${sent.session}/${sent.date}`,
        () => keep(req, sent),
      )
      const count = { session: sent.session, date: sent.date, women, men, youth }
      const total = Number(women) + Number(men)
      return Response.json({ message: sayWith(attendanceWords.saved, { total }, language), count })
    } catch (error) {
      if (error instanceof CountRefusedError) return refuse(error.message, error.status)
      throw error
    }
  },
}

async function readSent(req: PayloadRequest): Promise<Sent> {
  await readBody(req)
  const { session, date, women, men, youth } = req.data ?? {}
  return {
    session: idOf(session) ?? '',
    date: text(date) ?? '',
    women: readNumber(women),
    men: readNumber(men),
    youth: readNumber(youth),
  }
}

async function keep(req: PayloadRequest, sent: Sent): Promise<Record<string, unknown>> {
  const known = await find(req, sent)
  if (known !== null) return update(req, known, sent)
  // A trainer's access rule looks at the centre that is asked for, the session decides on it afterwards.
  const centre = ownCentre(req.user)
  const data = centre === null ? sent : { ...sent, centre }
  try {
    return await req.payload.create({ ...common(req), data })
  } catch (error) {
    // Another process was quicker.
    const twin = error instanceof CountRefusedError ? null : await find(req, sent)
    if (twin === null) throw error
    return update(req, twin, sent)
  }
}

async function find(req: PayloadRequest, { session, date }: Sent) {
  const { docs } = await req.payload.find({
    ...common(req),
    ...{ limit: 1, pagination: false },
    where: { session: { equals: session }, date: { equals: date } },
  })
  return docs[0]?.id ?? null
}

const update = (req: PayloadRequest, id: number | string, { women, men, youth }: Sent) =>
  req.payload.update({ ...common(req), id, data: { women, men, youth } })

const common = (req: PayloadRequest) =>
  ({ collection: headCountsSlug, depth: 0, overrideAccess: false, user: req.user, req }) as const
