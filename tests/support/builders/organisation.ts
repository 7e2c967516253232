import type { Organisation } from '#schema/organisation'
import { commonText, envelope } from './envelope.ts'

/** An organisation of which nothing but its work is known. */
export function anOrganisation(own: Partial<Organisation> = {}): Organisation {
  return {
    ...envelope('organisation', own),
    ...commonText('Neighbours who help'),
    kind: 'ngo',
    coverage: [],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
    address: null,
    ...own,
  }
}
