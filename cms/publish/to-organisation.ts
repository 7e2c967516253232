import type { Halves } from '#schema/compose'
import { commonFacts, commonText, phones } from './common-halves.ts'
import { rows, text, words, type Source } from './read.ts'

/** An organisation in one language as the contract's halves. */
export function toOrganisation(doc: Source): Halves {
  return {
    facts: {
      ...commonFacts(doc),
      kind: text(doc['kind']),
      coverage: rows(doc['coverage']).map((row) => ({
        id: String(row['id']),
        needs: words(row['needs']),
        governorates: words(row['governorates']),
      })),
      governorate: text(doc['governorate']),
      phones: phones(doc),
      email: text(doc['email']),
      website: text(doc['website']),
      referralNetwork: text(doc['referralNetwork']),
      platform: text(doc['platform']),
    },
    text: { ...commonText(doc), address: text(doc['address']) },
  }
}
