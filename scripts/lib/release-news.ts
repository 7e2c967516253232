import { releaseLine } from '../../cms/release/say-turn.ts'
import { say } from './say.ts'

/** Shows the lines about releases of all that a process prints. */
export function releaseNews(): {
  take: (line: string) => void
  /** Resolves with the first of them: a release was made, or it failed. */
  first: Promise<string>
} {
  let resolveFirst: (line: string) => void = () => undefined
  const first = new Promise<string>((resolve) => (resolveFirst = resolve))
  return {
    first,
    take: (line) => {
      if (!line.startsWith(releaseLine)) return
      say(line)
      resolveFirst(line)
    },
  }
}
