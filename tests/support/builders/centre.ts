import type { Centre } from '#schema/centre'
import { commonText, envelope } from './envelope.ts'

/** A centre in Erbil whose address, hours and numbers are not known. */
export function aCentre(own: Partial<Centre> = {}): Centre {
  return {
    ...envelope('centre', own),
    ...commonText('Migrant Resource Centre in Erbil'),
    network: 'iraq',
    hostedBy: null,
    governorate: 'IQ-AR',
    position: null,
    phones: [],
    email: null,
    hours: [],
    exceptions: [],
    services: [],
    city: 'Erbil',
    host: null,
    address: null,
    landmark: null,
    ...own,
  }
}
