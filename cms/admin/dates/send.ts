import type { DateMark, DeskDate, FieldProblem, Plan, SessionPost } from '../../schedule/types.ts'

/** What the server answered; `null` where the network failed or took longer than a minute. */
export type Reply<Body> = { ok: boolean; body: Partial<Body> } | null

const patience = 60_000

/** Asks what posting would make. */
export const askPlan = (post: SessionPost, language: string) =>
  send<Plan>('/api/sessions/plan', { body: post, language })

/** Posts a session. */
export const sendPost = (post: SessionPost, language: string) =>
  send<{ id: string; published: boolean; message: string; problems: FieldProblem[] }>(
    '/api/sessions/post',
    { body: post, language },
  )

/** Marks one date. */
export const sendMark = (
  { session, date }: Pick<DeskDate, 'session' | 'date'>,
  { mark, language }: { mark: DateMark; language: string },
) =>
  send<{ message: string; dates: DeskDate[] }>(`/api/sessions/${session}/dates/${date}`, {
    body: mark,
    language,
  })

async function send<Body>(
  url: string,
  { body, language }: { body: unknown; language: string },
): Promise<Reply<Body>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      signal: AbortSignal.timeout(patience),
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    })
    const answer = (await response.json()) as Partial<Body> & { errors?: { message: string }[] }
    const message = answer.errors?.[0]?.message
    return { ok: response.ok, body: { ...(message !== undefined && { message }), ...answer } }
  } catch {
    return null
  }
}
