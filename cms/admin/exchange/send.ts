import type { ShownProposal } from '../../exchange/show-proposal.ts'
import type { ShownResult } from '../../exchange/show-applied.ts'
import type { Accepted, Answers } from '../../exchange/types.ts'

/** What the server answered, or its sentence why not; `null` where the network failed. */
export type Reply<Body> = { ok: true; body: Body } | { ok: false; message: string } | null

const patience = 120_000

/** Asks what a file would change. */
export function sendFile(
  file: Blob,
  { answers, language }: { answers: Answers; language: string },
): Promise<Reply<ShownProposal>> {
  const body = new FormData()
  body.set('file', file)
  body.set('answers', JSON.stringify(answers))
  return send('/api/sessions/import', { body, language })
}

/** Saves and publishes what was agreed to. */
export function sendAccepted(
  sessions: readonly Accepted[],
  language: string,
): Promise<Reply<{ results: ShownResult[] }>> {
  return send('/api/sessions/import/apply', { body: JSON.stringify({ sessions }), language })
}

async function send<Body>(
  url: string,
  { body, language }: { body: FormData | string; language: string },
): Promise<Reply<Body>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      signal: AbortSignal.timeout(patience),
      body,
      headers: {
        'Accept-Language': language,
        ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
      },
    })
    const answer = (await response.json()) as Body & { message?: string }
    return response.ok ? { ok: true, body: answer } : { ok: false, message: answer.message ?? '' }
  } catch {
    return null
  }
}
