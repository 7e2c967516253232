/** What somebody typed for one date, in any digits. */
export type TypedCount = Record<'session' | 'date' | 'women' | 'men' | 'youth', string>

/** What the server answered; `null` where the network failed or took longer than a minute. */
export type CountAnswer = { ok: boolean; message: string } | null

const patience = 60_000

/** Keeps the count of a date, in place of an earlier one: sending it twice does no harm. */
export async function sendCount(count: TypedCount, language: string): Promise<CountAnswer> {
  try {
    const response = await fetch('/api/head-counts/count', {
      method: 'POST',
      credentials: 'include',
      signal: AbortSignal.timeout(patience),
      body: JSON.stringify(count),
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    })
    const answer = (await response.json()) as {
      message?: string
      errors?: { message: string }[]
    }
    const message = answer.message ?? answer.errors?.[0]?.message
    return message === undefined ? null : { ok: response.ok, message }
  } catch {
    return null
  }
}
