import type { Problem } from '#schema/errors'
import type { Locale } from '#schema/locales'

/** What publishing did, or everything that stood in its way; then nothing was done. */
export type PublishResult =
  | {
      ok: true
      /** The moment to come for which it was set, as an ISO instant; `null` where it is public now. */
      scheduled: string | null
      /** Languages whose text went out: the one asked for; every language of what has no text. */
      published: Locale[]
      /** Other public languages to which changed facts went out. */
      followed: Locale[]
      /** Other public languages that keep their last facts, and what they lack. */
      behind: { locale: Locale; problems: Problem[] }[]
      /** References that pages leave out until their target is published. */
      leftOut: Problem[]
    }
  | { ok: false; problems: Problem[] }
