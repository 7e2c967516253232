import type { DateMark, DeskDate, FieldProblem, Plan, SessionPost } from '../../schedule/types.ts'
import { askServer } from '../ask-server.ts'

/** Asks what posting would make. */
export const askPlan = (post: SessionPost, language: string) =>
  askServer<Plan>('/api/sessions/plan', { body: post, language })

/** Posts a session. */
export const sendPost = (post: SessionPost, language: string) =>
  askServer<{ problems: FieldProblem[] }>('/api/sessions/post', { body: post, language })

/** Marks one date. */
export const sendMark = (
  { session, date }: Pick<DeskDate, 'session' | 'date'>,
  { mark, language }: { mark: DateMark; language: string },
) =>
  askServer<{ dates: DeskDate[] }>(`/api/sessions/${session}/dates/${date}`, {
    body: mark,
    language,
  })
