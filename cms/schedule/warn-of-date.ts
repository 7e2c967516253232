import type { BasePayload, PayloadRequest } from 'payload'
import { localeCodes } from '#schema/locales'
import { idOf, text } from '../publish/read.ts'
import { readDocument } from '../publish/read-document.ts'
import { readSurroundings } from './read-surroundings.ts'
import { warningsOf } from './warnings.ts'

/** What speaks against a date that a session has got, in the language of the admin. */
export async function warnOfDate({
  payload,
  user,
  session,
  date,
  language,
  now,
}: {
  payload: BasePayload
  user: NonNullable<PayloadRequest['user']>
  session: string
  date: { startsAt: string; endsAt: string }
  language: string
  now: Date
}): Promise<string[]> {
  const locale = localeCodes[0] ?? 'ar'
  const doc = await readDocument({ payload, type: 'session', id: session, locale })
  const post = { centre: idOf(doc['centre']), room: text(doc['room']) }
  const around = await readSurroundings({ payload, user, post, language, now })
  // No two dates of a session begin at the same time.
  const busy = around.busy.filter(
    (other) => other.session !== session || other.startsAt !== date.startsAt,
  )
  const trainer = idOf(doc['trainer']) ?? around.trainer
  const warnings = warningsOf(date, { others: [], around: { ...around, trainer, busy } })
  return warnings.map(({ message }) => message)
}
