/** An answer that another try may mend: the host is busy or broken at the moment. */
export function isPassing(status: number): boolean {
  return status >= 500 || status === 429 || status === 408
}

type Options = {
  /** Tries in all. */
  tries: number
  /** Milliseconds before the second try; doubled before each further one. */
  pause: number
  /** A number from 0 to 1, so that many clients do not come back at the same moment. */
  random?: () => number
}

/**
 * Asks until the answer is no passing fault and no connection breaks, each time after a longer pause.
 * @returns the last answer, whatever it says
 * @throws what the last try threw
 */
export async function withRetries(
  { tries, pause, random = Math.random }: Options,
  ask: () => Promise<Response>,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt >= tries
    try {
      const answer = await ask()
      if (isLast || !isPassing(answer.status)) return answer
      await answer.body?.cancel()
    } catch (error) {
      if (isLast) throw error
    }
    const wait = pause * 2 ** (attempt - 1) * (0.5 + random() / 2)
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}
