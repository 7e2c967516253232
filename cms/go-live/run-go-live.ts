import type { BasePayload } from 'payload'
import type { Problem } from '#schema/errors'
import { documentKey, withDocumentLock } from '../publish/document-lock.ts'
import { publishingProblems, publishLanguage } from '../publish/publish.ts'
import { saveVersion } from '../publish/save-version.ts'
import { secondPersonProblem } from '../review/second-person.ts'
import { readStates } from '../states/read-states.ts'
import type { LanguageState } from '../states/types.ts'
import { claimed } from './claim.ts'
import { findGoLives, updateGoLive } from './go-live-rows.ts'
import { isReady, isUnchanged } from './is-ready.ts'
import type { GoLive } from './types.ts'

type Run = { payload: BasePayload; row: GoLive; now: Date }

/**
 * Publishes all languages of one wish in one act, once it is due and all are ready. Everything is checked
 * first: where one language cannot go out none does, and the wish keeps what stood in the way. Of several
 * processes that come to it one does it.
 * @returns whether it came true.
 */
export async function runGoLive({ payload, row, now }: Run): Promise<boolean> {
  const { type, entry: id, notBefore } = row
  if (notBefore !== null && Date.parse(notBefore) > now.getTime()) return false
  return withDocumentLock(documentKey(type, id), async () => {
    const claim = { payload, key: `go-live/${row.id}`, now: new Date() }
    return (await claimed(claim, () => publishAll({ payload, row, now }))) ?? false
  })
}

async function publishAll({ payload, row, now }: Run): Promise<boolean> {
  const { type, entry: id, locales } = row
  const [waiting] = await findGoLives(payload, {
    and: [{ id: { equals: row.id } }, { state: { equals: 'waiting' } }],
  })
  if (!waiting) return false
  const { languages } = await readStates({ payload, type, id, now })
  const named = languages.filter(({ locale }) => locales.includes(locale))
  if (!named.every(isReady)) return false
  const going = sourceFirst(named.filter((state) => !isUnchanged(state)))
  const problems = await problemsOf({ payload, row, now }, going)
  if (problems.length > 0) {
    await updateGoLive(payload, { id: row.id, state: 'waiting', problems })
    return false
  }
  for (const { locale } of going) {
    const { byId, byName: by } = row
    const how = { isSaved: true, replaceScheduled: true, now }
    const result = await publishLanguage({ payload, type, id, locale, by, byId, ...how })
    if (!result.ok) throw new Error(`${type}/${id} (${locale}) changed while it was published.`)
  }
  await updateGoLive(payload, { id: row.id, state: 'done', problems: [] })
  return true
}

// A translation that goes out with its source was made from what the source says by now.
function sourceFirst(states: readonly LanguageState[]): LanguageState[] {
  return states.toSorted((a, b) => Number(b.isSource) - Number(a.isSource))
}

async function problemsOf(
  { payload, row, now }: Run,
  going: readonly LanguageState[],
): Promise<Problem[]> {
  const { type, entry: id } = row
  const problems: Problem[] = []
  for (const state of going) {
    const { locale } = state
    const found = await publishingProblems({ payload, type, id, locale, now })
    problems.push(...found, ...(await secondPerson({ payload, row, now }, state)))
    if (found.length === 0) problems.push(...(await saveVersion({ payload, type, id, locale })))
  }
  return problems
}

// Whoever made the wish after a draft was called ready knew that draft; of a later one they know nothing.
async function secondPerson(
  { payload, row, now }: Run,
  { locale, review }: LanguageState,
): Promise<Problem[]> {
  const { type, entry: id } = row
  const knew = review !== null && Date.parse(review.at) <= Date.parse(row.createdAt)
  const people = knew ? [row.byId] : []
  const problem = await secondPersonProblem({ payload, type, id, locale, people, now })
  return (problem?.fields ?? []).map((field) => ({
    ...{ type, id, slug: null, locale, field, code: 'secondPerson' as const, params: {} },
  }))
}
