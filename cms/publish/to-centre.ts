import type { Halves } from '#schema/compose'
import { commonFacts, commonText, phones } from './common-halves.ts'
import { day, number, reference, references, rows, text, type Source } from './read.ts'

/** A centre in one language as the contract's halves. */
export function toCentre(doc: Source): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      network: text(doc['network']),
      hostedBy: reference('organisation', doc['hostedBy']),
      governorate: text(doc['governorate']),
      position: position((doc['position'] ?? {}) as Source),
      phones: phones(doc),
      email: text(doc['email']),
      hours: rows(doc['hours']).map((row) => ({
        id: String(row['id']),
        day: text(row['day']),
        opens: text(row['opens']),
        closes: text(row['closes']),
      })),
      exceptions: rows(doc['exceptions']).map((row) => ({
        id: String(row['id']),
        date: day(row['date']),
        opens: text(row['opens']),
        closes: text(row['closes']),
      })),
      services: references('service', doc['services']),
    },
    text: {
      ...commonText(doc),
      city: text(doc['city']),
      host: text(doc['host']),
      address: text(doc['address']),
      landmark: text(doc['landmark']),
    },
  }
}

function position(group: Source) {
  const latitude = number(group['latitude'])
  const longitude = number(group['longitude'])
  return latitude === null && longitude === null ? null : { latitude, longitude }
}
