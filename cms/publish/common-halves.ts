import {
  flag,
  day,
  lines,
  number,
  reference,
  references,
  rows,
  text,
  words,
  byRow,
} from './read.ts'
import type { Source } from './read.ts'
import { toE164 } from './phone.ts'
import { toRichText } from './to-rich-text.ts'

/** Facts of every type. */
export function commonFacts(doc: Source) {
  return {
    slug: text(doc['slug']),
    owner: reference('centre', doc['owner']),
    freshness: freshness((doc['freshness'] ?? {}) as Source),
    demo: flag(doc['demo']),
  }
}

function freshness(group: Source) {
  const checked = {
    checkedOn: day(group['checkedOn']),
    checkedBy: reference('centre', group['checkedBy']),
    nextCheckDue: day(group['nextCheckDue']),
  }
  return Object.values(checked).every((value) => value === null) ? null : checked
}

/** Text of every type but the session. */
export function commonText(doc: Source) {
  return {
    title: text(doc['title']),
    summary: text(doc['summary']),
    body: toRichText(doc['body']),
    keywords: words(doc['keywords']),
    sourceNote: text(doc['sourceNote']),
  }
}

/** For whom, about what and where. */
export function reach(doc: Source) {
  return {
    needs: words(doc['needs']),
    audiences: words(doc['audiences']),
    governorates: words(doc['governorates']),
  }
}

/** One phone number in E.164; `null` where none was given. */
export function phoneNumber(value: unknown): string | null {
  const written = text(value)
  return written === null ? null : toE164(written)
}

/** Phone numbers. */
export function phones(doc: Source) {
  return rows(doc['phones']).map((row) => ({
    id: String(row['id']),
    number: phoneNumber(row['number']) ?? '',
    languages: words(row['languages']),
    whatsapp: flag(row['whatsapp']),
    office: text(row['office']),
  }))
}

/** What services and programmes have in common, without language. */
export function offerFacts(doc: Source) {
  return {
    ...reach(doc),
    cost: text(doc['cost']),
    confidentiality: text(doc['confidentiality']),
    delivery: words(doc['delivery']),
    centres: references('centre', doc['centres']),
    providers: references('organisation', doc['providers']),
    phones: phones(doc),
    eligibility: rows(doc['eligibility']).map(eligibilityFacts),
    papers: papersFacts(doc),
  }
}

/** What services and programmes say in each language. */
export function offerText(doc: Source) {
  return {
    benefits: lines(doc['benefits']),
    steps: lines(doc['steps']),
    ifNotForMe: text(doc['ifNotForMe']),
    eligibility: byRow(doc['eligibility'], (row) => ({ sentence: text(row['sentence']) })),
    papers: papersText(doc),
  }
}

// A value left behind under another kind of rule is not shown in the form, so it must not count.
function eligibilityFacts(row: Source) {
  const kind = text(row['kind'])
  return {
    id: String(row['id']),
    kind,
    countries: kind === 'origin' ? words(row['countries']) : [],
    governorates: kind === 'governorate' ? words(row['governorates']) : [],
    ageFrom: kind === 'age' ? number(row['ageFrom']) : null,
    ageTo: kind === 'age' ? number(row['ageTo']) : null,
    withinMonths: kind === 'returnDate' ? number(row['withinMonths']) : null,
  }
}

/** Papers to bring, without language. */
export function papersFacts(doc: Source) {
  return rows(doc['papers']).map((row) => ({
    id: String(row['id']),
    kind: text(row['kind']),
    optional: flag(row['optional']),
  }))
}

/** The words of papers to bring, by row. */
export function papersText(doc: Source) {
  return byRow(doc['papers'], (row) => ({
    name: text(row['name']),
    whereToGet: text(row['whereToGet']),
  }))
}
