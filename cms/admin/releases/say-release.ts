import type { Locale } from '#schema/locales'
import type { Label } from '../../labels/label.ts'
import { momentOfRelease } from '../../release/release-moment.ts'
import { sayWith } from '../../schedule/say-with.ts'

/** A sentence about a release, whose `{date}` is when it was begun; its id where that is no moment. */
export function sayRelease(words: Label, id: string, language: Locale): string {
  const date = momentOfRelease(id)
  return date === null ? id : sayWith(words, { date }, language)
}
