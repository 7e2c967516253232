import { composeEntry } from '#schema/compose'
import type { Problem } from '#schema/errors'
import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import { schemaVersion } from '#schema/snapshot'
import { documentTypes } from '#schema/types'
import {
  compareRows,
  compareWriting,
  currentPublications,
  duePublications,
  follows,
  pendingPublications,
  standingPublications,
} from './current-publications.ts'
import { digestOf } from './digests.ts'
import type { NewRow } from './publication-rows.ts'
import { factSources } from './sources.ts'
import { upgradedHalves, upgradedSources } from './upgraded.ts'

/** What makes the moments to come right again, and which languages cannot follow at one of them. */
export type FollowPlan = {
  append: NewRow[]
  cancel: Publication[]
  behind: { locale: Locale; problems: Problem[] }[]
}

type Facts = Record<string, unknown>

/**
 * What must be written so that at every moment for which something waits, each public language has the
 * newest facts that count by then, beside the text that it has by then: facts that change today reach
 * what waits, what waits takes its facts to the other languages, and a text that is published today is
 * not replaced by the one before it. Planned from the record alone, so that it comes out the same however
 * often it is done.
 * @param by who changed something, as a name that outlives the account
 */
export function planFollows({
  rows,
  now,
  by,
}: {
  /** Every row of one document. */
  rows: readonly Publication[]
  now: Date
  by: string
}): FollowPlan {
  const plan: FollowPlan = { append: [], cancel: [], behind: [] }
  const waiting = standingPublications(rows, now).filter((row) => isLater(row, now))
  if (waiting.some(({ type }) => documentTypes[type].ownFacts)) return plan
  const originals = firstVersions(waiting)
  const due = duePublications(rows, now)
  const states = new Map(currentPublications(rows, now).map((row) => [row.locale, row]))
  const wanted = new Set<string>()
  for (const at of momentsOf(rows, now)) {
    const set = originals.filter(({ effectiveAt }) => effectiveAt === at)
    for (const row of set.toSorted(compareWriting)) states.set(row.locale, row)
    const facts = factsOf([...due, ...originals.filter((row) => row.effectiveAt <= at)])
    for (const [locale, base] of states) {
      if (base.action !== 'publish') continue
      const found = withFacts({ base, facts, at })
      if (found.problems.length > 0) plan.behind.push({ locale, problems: found.problems })
      states.set(locale, found.row)
      if (found.row === base && !set.includes(base)) continue
      wanted.add(`${locale} ${at}`)
      const last = lastOf(waiting, { locale, at })
      if (last && isSame(last, found.row)) continue
      plan.append.push(asNew(found.row, set.includes(base) ? base.byName : by))
    }
  }
  plan.cancel = waiting.filter(
    (row) => follows(row) && !wanted.has(`${row.locale} ${row.effectiveAt}`),
  )
  return plan
}

function isLater({ effectiveAt }: Publication, now: Date): boolean {
  return Date.parse(effectiveAt) > now.getTime()
}

function momentsOf(rows: readonly Publication[], now: Date): string[] {
  return [...new Set(pendingPublications(rows, now).map(({ effectiveAt }) => effectiveAt))]
}

// What somebody set, without the rows that brought its facts up to date afterwards.
function firstVersions(waiting: readonly Publication[]): Publication[] {
  const first = new Map<string, Publication>()
  for (const row of waiting.filter((each) => !follows(each)).toSorted(compareWriting)) {
    const key = `${row.locale} ${row.action} ${row.effectiveAt}`
    if (!first.has(key)) first.set(key, row)
  }
  return [...first.values()]
}

// The newest facts of a set of rows: what was written last counts. A row that only carries facts says
// no more than what it changed in its own language.
function factsOf(rows: readonly Publication[]): Facts {
  const inEffect = rows.filter(({ action }) => action === 'publish').toSorted(compareRows)
  let facts: Facts = {}
  for (const row of inEffect.toSorted(compareWriting)) {
    const own = upgradedHalves(row).facts
    const before = inEffect
      .slice(0, inEffect.indexOf(row))
      .findLast((each) => sameLocale(each, row))
    const earlier = before ? upgradedHalves(before).facts : {}
    facts = follows(row) ? { ...facts, ...changed(earlier, own) } : own
  }
  return facts
}

function sameLocale(a: Publication, b: Publication): boolean {
  return a.locale === b.locale
}

function changed(before: Facts, after: Facts): Facts {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => digestOf(before[key]) !== digestOf(value)),
  )
}

// A language as it will be with these facts; as it is where they are the same, or do not fit its text.
function withFacts({ base, facts, at }: { base: Publication; facts: Facts; at: string }): {
  row: Publication
  problems: Problem[]
} {
  const halves = upgradedHalves(base)
  if (digestOf(halves.facts) === digestOf(facts)) return { row: base, problems: [] }
  const { type, entry: id, locale } = base
  const textPublishedAt = base.textPublishedAt ?? base.effectiveAt
  const envelope = { type, id, locale, publishedAt: textPublishedAt, updatedAt: at }
  const { problems } = composeEntry(envelope, { facts, text: halves.text })
  if (problems.length > 0) return { row: base, problems }
  const sources = { ...upgradedSources(base), ...factSources(facts) }
  const own = { facts, text: halves.text, sources, textPublishedAt, schemaVersion }
  return { row: { ...base, ...own, effectiveAt: at }, problems: [] }
}

function lastOf(
  waiting: readonly Publication[],
  { locale, at }: { locale: Locale; at: string },
): Publication | undefined {
  return waiting
    .filter((row) => row.locale === locale && row.effectiveAt === at)
    .toSorted(compareRows)
    .at(-1)
}

function isSame(a: Publication, b: Publication): boolean {
  return digestOf(compared(a)) === digestOf(compared(b))
}

function compared({ action, facts, text, textPublishedAt, meanings, basis }: Publication) {
  return { action, facts, text, textPublishedAt, meanings, basis }
}

function asNew(row: Publication, byName: string): NewRow {
  const { type, entry, locale, action, effectiveAt, facts, text, sources, byId } = row
  const { textPublishedAt, meanings, basis } = row
  return {
    ...{ type, entry, locale, action, effectiveAt, schemaVersion, facts, text, textPublishedAt },
    ...{ sources, meanings, basis, byId, byName },
  }
}
