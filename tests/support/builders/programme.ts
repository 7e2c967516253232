import type { Programme } from '#schema/programme'
import { commonText, envelope } from './envelope.ts'

/** An open programme without dates. */
export function aProgramme(own: Partial<Programme> = {}): Programme {
  return {
    ...envelope('programme', own),
    ...commonText('Loan fund'),
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
    chain: [],
    organisation: null,
    status: 'open',
    useInstead: null,
    startsOn: null,
    endsOn: null,
    runBy: 'Ministry of Labour and Social Affairs',
    ...own,
  }
}
