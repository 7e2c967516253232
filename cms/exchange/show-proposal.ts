import { isLocale, type Locale } from '#schema/locales'
import { sessionKinds, type SessionDate } from '#schema/session'
import { exchangeWords, fieldLabels } from '../labels/exchange.ts'
import { say } from '../labels/say.ts'
import { digits, sayDate, sayMoment } from '../schedule/say-date.ts'
import { cellText } from './cells.ts'
import { namesOf, type Names } from './names.ts'
import { sayFileProblem } from './say-file.ts'
import type {
  Change,
  Known,
  Proposal,
  ProposedDate,
  ProposedSession,
  SessionFacts,
  Unmatched,
} from './types.ts'
import { kindWords, placesWords, statusWords, writeLanguages, yesNoWords } from './words.ts'

/** A field before and after, in words; `null` stands for nothing. */
export type ShownChange = { label: string; before: string | null; after: string | null }

/** One date of a proposal in words, beside what is sent back when it is agreed to. */
export type ShownDate = Omit<ProposedDate, 'changes'> & {
  when: string
  /** Places and status where they are not as usual. */
  notes: string[]
  changes: ShownChange[]
}

/** One session of a proposal in words. */
export type ShownSession = Omit<ProposedSession, 'changes' | 'dates'> & {
  title: string
  place: string
  /** What else is known of a new one. */
  details: string[]
  changes: ShownChange[]
  dates: ShownDate[]
}

/** A choice of a list. */
type Choice = { value: string; title: string }

/** A proposal in words. */
export type ShownProposal = {
  sessions: ShownSession[]
  problems: string[]
  unmatched: Unmatched[]
  past: number
  /** What unmatched names can mean. */
  choices: { course: Choice[]; centre: Choice[] }
}

/**
 * A proposal in the person's language.
 * @param ownCentre the only centre of a trainer
 */
export function showProposal(
  proposal: Proposal,
  { known, language, ownCentre }: { known: Known; language: string; ownCentre: string | null },
): ShownProposal {
  const names: Naming = {
    courses: namesOf(known.courses),
    centres: namesOf(known.centres),
    language,
  }
  const choice = (list: Names) => (value: string) => ({
    value,
    title: list.nameOf(value, language),
  })
  const own = known.centres.filter(({ id }) => ownCentre === null || id === ownCentre)
  const kinds = sessionKinds.filter((kind) => kind !== 'course')
  const online = { value: 'online', title: say(exchangeWords.online, language) }
  return {
    sessions: proposal.sessions
      .toSorted((a, b) => firstStart(a) - firstStart(b))
      .map((session) => showSession(session, names)),
    problems: proposal.problems.map((problem) => sayFileProblem(problem, language)),
    unmatched: [...proposal.unmatched],
    past: proposal.past,
    choices: {
      course: [
        ...known.courses.map(({ id }) => choice(names.courses)(id)),
        ...kinds.map((kind) => ({ value: kind, title: kindWords.write(kind, language) })),
      ],
      centre: [
        ...own.map(({ id }) => choice(names.centres)(id)),
        ...(ownCentre === null ? [online] : []),
      ],
    },
  }
}

type Naming = { courses: Names; centres: Names; language: string }

const firstStart = ({ dates }: ProposedSession) =>
  Math.min(...dates.map(({ date }) => Date.parse(date.startsAt)))

function showSession(session: ProposedSession, names: Naming): ShownSession {
  return {
    ...session,
    ...nameSession(session.facts, names),
    details: session.id === null ? detailsOf(session.facts, names) : [],
    changes: session.changes.map((change) => showChange(change, names)),
    dates: session.dates
      .toSorted((a, b) => Date.parse(a.date.startsAt) - Date.parse(b.date.startsAt))
      .map((date) => showDate(date, names)),
  }
}

/** What a session is called, and where it is held. */
export function nameSession(
  { kind, course, centre }: Pick<SessionFacts, 'kind' | 'course' | 'centre'>,
  { courses, centres, language }: Naming,
): { title: string; place: string } {
  return {
    title: course ? courses.nameOf(course, language) : kindWords.write(kind, language),
    place: centre ? centres.nameOf(centre, language) : say(exchangeWords.online, language),
  }
}

function detailsOf(facts: SessionFacts, names: Naming): string[] {
  const fields = ['room', 'link', 'languages', 'womenOnly', 'childcare'] as const
  return fields.flatMap((field) => {
    if (facts[field] === null || facts[field] === false) return []
    const shown = showChange({ field, after: facts[field] }, names)
    return facts[field] === true ? [shown.label] : [`${shown.label}: ${shown.after ?? ''}`]
  })
}

function showDate(proposed: ProposedDate, names: Naming): ShownDate {
  const { language } = names
  const { date, state } = proposed
  const notes = [
    ...(date.places === 'open' ? [] : [placesWords.write(date.places, language)]),
    ...(date.status === 'scheduled' ? [] : [statusWords.write(date.status, language)]),
  ]
  return {
    ...proposed,
    when: sayDate(date, localeOf(language)),
    notes: state === 'missing' ? [] : notes,
    changes: proposed.changes.map((change) => showChange(change, names)),
  }
}

function showChange({ field, before, after }: Change, names: Naming): ShownChange {
  const label = say(fieldLabels[field], names.language)
  return { label, before: valueOf(field, before, names), after: valueOf(field, after, names) }
}

function valueOf(field: Change['field'], value: unknown, names: Naming): string | null {
  const { language, courses, centres } = names
  const text = typeof value === 'string' ? value : ''
  if (value === null || value === undefined || value === '') return null
  switch (field) {
    case 'startsAt':
    case 'endsAt':
    case 'movedFrom':
      return sayMoment(text, localeOf(language))
    case 'places':
      return placesWords.write(value as SessionDate['places'], language)
    case 'status':
      return statusWords.write(value as SessionDate['status'], language)
    case 'kind':
      return kindWords.write(value as SessionFacts['kind'], language)
    case 'course':
      return courses.nameOf(text, language)
    case 'centre':
      return centres.nameOf(text, language)
    case 'languages':
      return writeLanguages(value as Locale[], language) || null
    case 'womenOnly':
    case 'childcare':
      return yesNoWords.write(value ? 'yes' : 'no', language)
    case 'room':
      return digits(cellText(value), localeOf(language))
    case 'link':
      return cellText(value)
  }
}

const localeOf = (language: string): Locale => (isLocale(language) ? language : 'en')
