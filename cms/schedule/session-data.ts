import { canonicalJson } from '../publish/digests.ts'
import { flag, idOf, text, words, type Source } from '../publish/read.ts'
import { heldDates } from './date-rows.ts'
import type { PlannedDate, SessionPost } from './types.ts'

/** A session's document for what was posted; ids are the database's as text. */
export function sessionData(post: SessionPost, dates: readonly PlannedDate[]) {
  const { kind, course, centre, languages, womenOnly, childcare, places } = post
  return {
    kind,
    course: kind === 'course' ? course : null,
    centre,
    owner: centre,
    room: text(post.room),
    link: text(post.link),
    languages: [...languages],
    womenOnly,
    childcare,
    recurrence: text(post.recurrence),
    dates: dates
      .filter(({ isLeftOut }) => !isLeftOut)
      .map(({ startsAt, endsAt }) => ({
        ...{ startsAt, endsAt, places, movedFrom: null, status: 'scheduled', sequence: 0 },
      })),
  }
}

/**
 * Two sessions of one person with the same key are one that was sent twice: a second tap, or a phone
 * that lost the answer.
 */
export function twinKey(doc: Source): string {
  return canonicalJson([
    text(doc['kind']),
    ...['course', 'centre'].map((key) => idOf(doc[key])),
    ...['room', 'link'].map((key) => text(doc[key])),
    words(doc['languages']).toSorted(),
    ...['womenOnly', 'childcare'].map((key) => flag(doc[key])),
    heldDates(doc)
      .map(({ startsAt, endsAt, places, status }) => ({ startsAt, endsAt, places, status }))
      .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt)),
  ])
}
