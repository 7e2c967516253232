import type { FormError } from '../../publish/form-errors.ts'

/** Why a command was refused, in the editor's language: a sentence for each problem. */
export type Refusal = { sentences: string[]; errors: FormError[] }

/** What a command answered: a message, or why it was refused; `null` where nothing answered. */
export type Answer = { ok: true; message: string } | { ok: false; refusal: Refusal } | null

/** Sends a publishing command. */
export async function sendCommand(
  url: string,
  { body, language }: { body: FormData | { locale: string }; language: string },
): Promise<Answer> {
  const isForm = body instanceof FormData
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      body: isForm ? body : JSON.stringify(body),
      headers: {
        'Accept-Language': language,
        ...(isForm ? {} : { 'Content-Type': 'application/json' }),
      },
    })
    const answer = (await response.json()) as Partial<{
      message: string
      errors: (FormError | { message: string })[]
    }>
    if (response.ok) return { ok: true, message: answer.message ?? '' }
    const errors = answer.errors ?? []
    const sentences = answer.message?.split('\n') ?? errors.map(({ message }) => message)
    return { ok: false, refusal: { sentences, errors: errors.filter((error) => 'path' in error) } }
  } catch {
    return null
  }
}
