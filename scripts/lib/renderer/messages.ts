import type { Rendered } from './page-records-fs.ts'
import type { Share } from './shares.ts'

/** A page or file that could not be rendered. */
export type Failure = {
  /** Its address: `/ar/about/`. */
  path: string
  message: string
  /** The system's code, such as `ENOSPC`, where it has one. */
  code: string | null
}

/** What a process that renders says. */
export type FromProcess =
  /** It has read the content and knows how many pages there are. */
  | { type: 'ready'; total: number }
  /** It has rendered its share. */
  | { type: 'rendered'; rendered: Rendered[]; failures: Failure[] }
  /** It cannot render anything. */
  | { type: 'failed'; message: string }

/** What it is told: pages to render. */
export type ToProcess = Share
