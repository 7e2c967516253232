/** One line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Seconds as people read them: `0.4 s`, `12 s`. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`
}

/** Says a step's name and, while it lasts, every 15 seconds how long it has taken. */
export async function withProgress<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  say(`${name} …`)
  const timer = setInterval(() => {
    say(`  ${name}: ${seconds(performance.now() - started)}`)
  }, 15_000)
  try {
    const result = await work()
    say(`  done in ${seconds(performance.now() - started)}`)
    return result
  } finally {
    clearInterval(timer)
  }
}
