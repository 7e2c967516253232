import type { Locale } from '#schema/locales'
import { reasonWords, releaseWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import type { ReleaseRequest } from '../../release/types.ts'
import { digits } from '../../schedule/say-date.ts'
import { sayWith } from '../../schedule/say-with.ts'

/** Who it was, each name once. */
export function sayNames(requests: readonly ReleaseRequest[], language: Locale): string[] {
  const names = requests.map((request) => nameOf(request, language))
  return [...new Set(names)].map((name) => sayWith(releaseWords.by, { name }, language))
}

/** Who asked for a release and why, each sentence once, with how often it was so. */
export function sayRequests(requests: readonly ReleaseRequest[], language: Locale): string[] {
  const sentences = requests.map((request) =>
    sayWith(reasonWords[request.reason], { name: nameOf(request, language) }, language),
  )
  const groups = Map.groupBy(sentences, (sentence) => sentence)
  return [...groups].map(([sentence, { length }]) =>
    length === 1 ? sentence : `${sentence} (${digits(String(length), language)})`,
  )
}

function nameOf({ byName }: ReleaseRequest, language: Locale): string {
  return byName ?? say(releaseWords.system, language)
}
