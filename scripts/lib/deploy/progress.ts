import { say } from '../say.ts'

/** Bytes as people read them: `0.4 MB`, `120 MB`. */
export function megabytes(bytes: number): string {
  const value = bytes / 1_000_000
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} MB`
}

/** Counts what is sent, and says how far it is at most every two seconds. */
export function countingProgress(total: { files: number; bytes: number }): (bytes: number) => void {
  let files = 0
  let sent = 0
  let last = performance.now()
  return (bytes) => {
    files += 1
    sent += bytes
    const now = performance.now()
    if (now - last < 2000) return
    last = now
    say(`  ${files} of ${total.files} files, ${megabytes(sent)} of ${megabytes(total.bytes)}`)
  }
}
