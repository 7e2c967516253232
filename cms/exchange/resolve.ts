import { isLocale, localeCodes, type Locale } from '#schema/locales'
import { namedIn, namesOf, type Names } from './names.ts'
import type { Answers, Known, SaidDate, SessionFacts, Unmatched } from './types.ts'
import { kindWords } from './words.ts'

/** What names are looked up in. */
export type Lookup = {
  known: Known
  courses: Names
  centres: Names
  answers: Answers
  /** The only centre of a trainer; `null` for others. */
  ownCentre: string | null
  language: string
}

/** An index for `resolveFacts`. */
export const lookupOf = (given: Omit<Lookup, 'courses' | 'centres'>): Lookup => ({
  ...given,
  courses: namesOf(given.known.courses),
  centres: namesOf(given.known.centres),
})

/** Facts with ids instead of names, or the names that mean nothing here. */
export type Resolved = {
  facts: Partial<SessionFacts>
  unmatched: Omit<Unmatched, 'dates'>[]
}

/** The facts that a date says of a session that is known: what it leaves out stays as it is. */
export function resolveFacts(said: SaidDate, lookup: Lookup): Resolved {
  const { course, centre, ...rest } = said.facts
  const facts: Partial<SessionFacts> = { ...rest }
  const unmatched: Resolved['unmatched'] = []
  // An empty cell takes no course away: what is no course says so by its kind.
  if (course) {
    const found = courseOf(course, lookup)
    if (found === null) unmatched.push({ field: 'course', text: course })
    else if ('kind' in found) Object.assign(facts, { kind: found.kind, course: null })
    else facts.course = found.id
  }
  if (centre !== undefined) {
    const found = centre === null ? { id: null } : centreOf(centre, lookup)
    if (found === null) unmatched.push({ field: 'centre', text: centre ?? '' })
    else facts.centre = found.id
  }
  // A course that stands beside another kind is left over from before.
  if (facts.kind !== undefined && facts.kind !== 'course') facts.course = null
  const isCourse = facts.kind === undefined || facts.kind === 'course'
  return {
    facts,
    unmatched: isCourse ? unmatched : unmatched.filter(({ field }) => field !== 'course'),
  }
}

/** All facts of a session that is new: what the file leaves out is guessed, or is as usual. */
export function resolveNew(said: SaidDate, lookup: Lookup): Resolved {
  const { facts, unmatched } = resolveFacts(said, lookup)
  const missing = [...unmatched]
  const isAsked = (field: Unmatched['field']) => missing.some((each) => each.field === field)
  if (facts.kind === undefined && facts.course) facts.kind = 'course'
  const title = said.hint?.title ?? ''
  if ((facts.kind ?? 'course') === 'course' && !facts.course && !isAsked('course')) {
    const found = courseOf(title, lookup)
    if (found === null) missing.push({ field: 'course', text: title })
    else if ('kind' in found) facts.kind = found.kind
    else Object.assign(facts, { kind: 'course', course: found.id })
  }
  // A trainer's webinar is a session of the own centre too.
  if (!facts.centre && lookup.ownCentre && !isAsked('centre')) facts.centre = lookup.ownCentre
  if (!facts.centre && !facts.link && !isAsked('centre')) {
    const place = said.hint?.place ?? ''
    const found = centreOf(place, lookup)
    if (found === null) missing.push({ field: 'centre', text: place })
    else facts.centre = found.id
  }
  const usual: SessionFacts = {
    ...{ kind: 'course', course: null, centre: null, room: null, link: null },
    ...{ womenOnly: false, childcare: false, languages: usualLanguages(lookup.language) },
  }
  return { facts: { ...usual, ...facts }, unmatched: missing }
}

function courseOf(
  text: string,
  { known, courses, answers }: Lookup,
): { id: string } | { kind: SessionFacts['kind'] } | null {
  const answer = answers.course[text] ?? ''
  const id =
    courses.find(text) ?? (known.courses.some((each) => each.id === answer) ? answer : null)
  if (id) return { id }
  const kind = kindWords.read(text) ?? kindWords.read(answer)
  return kind && kind !== 'course' ? { kind } : null
}

function centreOf(text: string, lookup: Lookup): { id: string | null } | null {
  const { known, centres, answers } = lookup
  const answer = answers.centre[text]
  if (answer === 'online') return { id: null }
  const found = centres.find(text) ?? namedIn(known.centres, text)
  if (found) return { id: found }
  return answer && known.centres.some(({ id }) => id === answer) ? { id: answer } : null
}

const usualLanguages = (language: string): Locale[] =>
  isLocale(language) ? [language] : localeCodes.slice(0, 1)
