import type { Course } from '#schema/course'
import { commonText, envelope } from './envelope.ts'

/** A course that no centre gives yet. */
export function aCourse(own: Partial<Course> = {}): Course {
  return {
    ...envelope('course', own),
    ...commonText('Writing a CV'),
    needs: ['training', 'work'],
    audiences: [],
    governorates: [],
    hours: 6,
    certificate: 'ask',
    organisers: [],
    partners: [],
    outcomes: ['Write your own CV'],
    partner: null,
    papers: [],
    ...own,
  }
}
