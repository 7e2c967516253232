/**
 * What the server answered: its sentence, where it gave one, and the rest; `null` where the network
 * failed, the answer was cut off, or it took too long.
 */
export type Answer<Body> =
  | { ok: true; message: string | undefined; body: Body }
  | { ok: false; message: string | undefined; body: Partial<Body> }
  | null

type Question = {
  /** What is to be done; where there is none, something is only to be read. */
  body?: object | FormData
  /** The language of the server's sentences. */
  language: string
  /** In milliseconds. */
  patience?: number
}

/** Sends a command of ours, as JSON or as a form with a file, or a question. */
export async function askServer<Body extends object>(
  url: string,
  { body, language, patience = 60_000 }: Question,
): Promise<Answer<Body>> {
  try {
    const response = await fetch(url, {
      ...asSent(body, language),
      credentials: 'include',
      signal: AbortSignal.timeout(patience),
    })
    // Payload's own refusals, as of an expired log-in, come as a list.
    const answer = (await response.json()) as Body & {
      message?: string
      errors?: { message: string }[]
    }
    const message = answer.message ?? answer.errors?.[0]?.message
    return { ok: response.ok, message, body: answer }
  } catch {
    return null
  }
}

function asSent(body: Question['body'], language: string): RequestInit {
  const headers = { 'Accept-Language': language }
  if (body === undefined) return { headers }
  if (body instanceof FormData) return { method: 'POST', headers, body }
  return {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }
}
