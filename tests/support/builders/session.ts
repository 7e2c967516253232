import type { Session, SessionDate } from '#schema/session'
import { envelope } from './envelope.ts'

/** Sunday 6 December 2026, 10:00 to 13:00 in Baghdad, with enough places. */
export function aSessionDate(own: Partial<SessionDate> = {}): SessionDate {
  return {
    id: 'first',
    startsAt: '2026-12-06T07:00:00.000Z',
    endsAt: '2026-12-06T10:00:00.000Z',
    movedFrom: null,
    places: 'open',
    status: 'scheduled',
    sequence: 0,
    ...own,
  }
}

/** An information session online on Sunday 6 December 2026, 10:00 to 13:00 in Baghdad. */
export function aSession(own: Partial<Session> = {}): Session {
  return {
    ...envelope('session', own),
    kind: 'information',
    course: null,
    centre: null,
    room: null,
    link: 'https://example.org/meeting',
    dates: [aSessionDate()],
    languages: ['ar'],
    womenOnly: false,
    childcare: false,
    phones: [],
    ...own,
  }
}
