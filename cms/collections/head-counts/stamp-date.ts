import type { CollectionBeforeValidateHook } from 'payload'
import { countProblem } from '../../attendance/count-problem.ts'
import { CountRefusedError } from './count-refused.ts'
import { findDate } from './find-date.ts'

type HeadCount = Record<
  'session' | 'date' | 'heldOn' | 'centre' | 'course' | 'women' | 'men' | 'youth',
  unknown
>

/**
 * Takes day, centre and course from the session, whatever was sent, and keeps a count with its date for
 * good. What was counted of a session that was deleted since can still be corrected.
 * @throws CountRefusedError
 */
export const stampDate: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = originalDoc as HeadCount | undefined
  const given = { ...before, ...data } as HeadCount
  const { session, date } = operation === 'update' && before ? before : given
  const { women, men, youth } = given
  const found = await findDate(req, { session, date })
  const gone = operation === 'update' && before && !found ? before : null
  const problem = countProblem({
    date: gone ? { startsAt: String(gone.heldOn), status: 'scheduled' } : found,
    counts: { women, men, youth },
    now: new Date(),
  })
  if (problem) throw new CountRefusedError(problem, req.i18n.language)
  const { centre, course } = gone ?? found ?? given
  return {
    session,
    date,
    women,
    men,
    youth,
    centre,
    course,
    heldOn: gone?.heldOn ?? found?.startsAt,
  }
}
