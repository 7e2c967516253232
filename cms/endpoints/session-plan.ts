import type { Endpoint } from 'payload'
import { sessionQuestion } from './session-question.ts'

/** `POST …/plan` of sessions: the dates that posting would make, and what is wrong; nothing is saved. */
export const sessionPlanEndpoint: Omit<Endpoint, 'root'> = {
  path: '/plan',
  method: 'post',
  handler: async (req) => Response.json((await sessionQuestion(req)).plan),
}
