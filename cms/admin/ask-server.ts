/**
 * What the server answered: its sentence, where it gave one, and the rest; `null` where the network
 * failed, the answer was cut off, or it took too long.
 */
export type Answer<Body> =
  | { ok: true; message: string | undefined; body: Body }
  | { ok: false; message: string | undefined; body: Partial<Body> }
  | null

type Question = {
  body: object | FormData
  /** The language of the server's sentences. */
  language: string
  /** In milliseconds. */
  patience?: number
}

/** Sends a command of ours: JSON, or a form with a file. */
export async function askServer<Body extends object>(
  url: string,
  { body, language, patience = 60_000 }: Question,
): Promise<Answer<Body>> {
  const isForm = body instanceof FormData
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      signal: AbortSignal.timeout(patience),
      body: isForm ? body : JSON.stringify(body),
      headers: {
        'Accept-Language': language,
        ...(isForm ? {} : { 'Content-Type': 'application/json' }),
      },
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
