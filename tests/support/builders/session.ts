import type { Session } from '#schema/session'
import { envelope } from './envelope.ts'

/** An information session online on Sunday 6 December 2026, 10:00 to 13:00 in Baghdad. */
export function aSession(own: Partial<Session> = {}): Session {
  return {
    ...envelope('session', own),
    kind: 'information',
    course: null,
    centre: null,
    room: null,
    link: 'https://example.org/meeting',
    startsAt: '2026-12-06T07:00:00.000Z',
    endsAt: '2026-12-06T10:00:00.000Z',
    movedFrom: null,
    languages: ['ar'],
    places: 'open',
    status: 'scheduled',
    womenOnly: false,
    childcare: false,
    phones: [],
    ...own,
  }
}
