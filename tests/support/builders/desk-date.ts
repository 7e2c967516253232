import type { DeskDate } from '../../../cms/schedule/types.ts'

/** A date of a trainer's list; give what matters to the test. */
export function aDeskDate(values: Partial<DeskDate> = {}): DeskDate {
  return {
    session: 'session',
    date: 'date',
    startsAt: '2026-12-06T07:00:00.000Z',
    endsAt: '2026-12-06T09:00:00.000Z',
    movedFrom: null,
    places: 'open',
    status: 'scheduled',
    title: 'CV',
    centre: 'Erbil',
    room: null,
    womenOnly: false,
    publicIn: ['ar', 'ckb', 'en'],
    ...values,
  }
}
