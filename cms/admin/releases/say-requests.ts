import type { Locale } from '#schema/locales'
import { reasonWords, releaseWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import type { ReleaseRequest } from '../../release/types.ts'
import { digits } from '../../schedule/say-date.ts'
import { sayWith } from '../../schedule/say-with.ts'

/** Who asked for a release and why, each sentence once, with how often it was so. */
export function sayRequests(requests: readonly ReleaseRequest[], language: Locale): string[] {
  const sentences = requests.map(({ reason, byName }) =>
    sayWith(reasonWords[reason], { name: byName ?? say(releaseWords.system, language) }, language),
  )
  const groups = Map.groupBy(sentences, (sentence) => sentence)
  return [...groups].map(([sentence, { length }]) =>
    length === 1 ? sentence : `${sentence} (${digits(String(length), language)})`,
  )
}
