import type { Opportunity } from '#schema/opportunity'
import { commonText, envelope } from './envelope.ts'

/** A job that is open all the time. */
export function anOpportunity(own: Partial<Opportunity> = {}): Opportunity {
  return {
    ...envelope('opportunity', own),
    ...commonText('Baker'),
    needs: ['work'],
    audiences: [],
    governorates: [],
    kind: 'job',
    organisation: null,
    deadline: null,
    centres: [],
    phones: [],
    offeredBy: 'A bakery',
    offers: ['Paid work'],
    requirements: [],
    steps: ['Call the centre'],
    ...own,
  }
}
