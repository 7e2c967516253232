import type { Halves } from '#schema/compose'
import { commonFacts, phones } from './common-halves.ts'
import { flag, instant, number, reference, rows, text, words, type Source } from './read.ts'

/** A session as the contract's halves; it has no text. */
export function toSession(doc: Source): Halves {
  const kind = text(doc['kind'])
  return {
    facts: {
      ...commonFacts(doc),
      kind,
      // The form hides the course of other kinds, so one left behind must not count.
      course: kind === 'course' ? reference('course', doc['course']) : null,
      centre: reference('centre', doc['centre']),
      room: text(doc['room']),
      link: text(doc['link']),
      dates: rows(doc['dates']).map((row) => ({
        id: String(row['id']),
        startsAt: instant(row['startsAt']),
        endsAt: instant(row['endsAt']),
        movedFrom: instant(row['movedFrom']),
        places: text(row['places']),
        status: text(row['status']),
        sequence: number(row['sequence']) ?? 0,
      })),
      languages: words(doc['languages']),
      womenOnly: flag(doc['womenOnly']),
      childcare: flag(doc['childcare']),
      phones: phones(doc),
    },
    text: {},
  }
}
