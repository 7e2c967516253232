import { APIError } from 'payload'
import type { CountProblem } from '../../attendance/count-problem.ts'
import { countProblemLabels } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'

/** A count that is not kept, with the reason in the language of whoever counted. */
export class CountRefusedError extends APIError {
  override name = 'CountRefusedError'

  constructor(problem: CountProblem, language: string) {
    super(say(countProblemLabels[problem], language), 422, null, true)
  }
}
