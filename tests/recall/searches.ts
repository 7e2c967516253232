import type { Answers } from './score.ts'

/** Every way of searching one language's pages; `close` puts away what they needed. */
export type Searches = {
  answersOf: (words: string) => Promise<Answers>
  close: () => Promise<void>
}
