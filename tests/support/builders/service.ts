import type { Service } from '#schema/service'
import { commonText, envelope } from './envelope.ts'

/** A service that everyone can use, at no centre yet. */
export function aService(own: Partial<Service> = {}): Service {
  return {
    ...envelope('service', own),
    ...commonText('Someone to talk to'),
    needs: ['counselling'],
    audiences: [],
    governorates: [],
    cost: 'free',
    confidentiality: 'confidential',
    delivery: ['inPerson'],
    centres: [],
    providers: [],
    phones: [],
    benefits: ['Somebody listens'],
    steps: ['Call the centre'],
    ifNotForMe: 'Call and ask who can help.',
    eligibility: [],
    papers: [],
    ...own,
  }
}
