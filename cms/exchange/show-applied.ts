import { isLocale } from '#schema/locales'
import { exchangeWords, outcomeLabels } from '../labels/exchange.ts'
import { say } from '../labels/say.ts'
import { sayProblem } from '../labels/say-problem.ts'
import { sayPublished } from '../labels/say-published.ts'
import { sayDate } from '../schedule/say-date.ts'
import type { Applied } from './apply-import.ts'
import type { Outcome } from './merge-accepted.ts'
import { namesOf } from './names.ts'
import { nameSession } from './show-proposal.ts'
import type { Known } from './types.ts'

/** What was done with one session, in words. */
export type ShownResult = {
  key: string
  title: string
  place: string
  /** What publishing said, or why nothing was saved. */
  message: string
  isDone: boolean
  dates: { when: string; outcome: Outcome['outcome']; sentence: string }[]
}

/** What was done, in the person's language. */
export function showApplied(
  applied: readonly Applied[],
  { known, language }: { known: Known; language: string },
): ShownResult[] {
  const names = { courses: namesOf(known.courses), centres: namesOf(known.centres), language }
  return applied.map((each) => ({
    key: each.accepted.key,
    ...nameSession(each.accepted.facts, names),
    message: messageOf(each, language),
    isDone: each.outcomes.every(({ outcome }) => isDone(outcome)),
    dates: each.outcomes.map(({ id, outcome }) => ({
      when: whenOf(each, { id, language }),
      outcome,
      sentence: say(outcomeLabels[outcome], language),
    })),
  }))
}

const isDone = (outcome: Outcome['outcome']) =>
  outcome === 'created' || outcome === 'changed' || outcome === 'already'

function whenOf(
  { accepted }: Applied,
  { id, language }: { id: string | null; language: string },
): string {
  const date = accepted.dates.find((each) => each.id === id)
  if (!date) return say(exchangeWords.everyDate, language)
  return sayDate(date, isLocale(language) ? language : 'en')
}

function messageOf({ result, isSaved }: Applied, language: string): string {
  if (result?.ok) return sayPublished(result, language)
  if (result) return result.problems.map((problem) => sayProblem(problem, language)).join('\n')
  return isSaved ? say(exchangeWords.savedOnly, language) : ''
}
