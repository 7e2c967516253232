import type { Halves } from '#schema/compose'
import { phoneNumber } from './common-halves.ts'
import {
  anyReference,
  anyReferences,
  byRow,
  day,
  flag,
  reference,
  rows,
  text,
  words,
  type Source,
} from './read.ts'

/** The first page in one language as the contract's halves. */
export function toHome(doc: Source): Halves {
  return {
    facts: { needs: words(doc['needs']), featured: anyReferences(doc['featured']) },
    text: { title: text(doc['title']), lead: text(doc['lead']) },
  }
}

/** The menus as the contract's halves; they have no text. */
export function toNavigation(doc: Source): Halves {
  return {
    facts: { header: destinations(doc['header']), footer: destinations(doc['footer']) },
    text: {},
  }
}

function destinations(value: unknown) {
  return rows(value).map((row) => ({
    id: String(row['id']),
    section: text(row['section']),
    page: reference('page', row['page']),
  }))
}

/** The hotlines in one language as the contract's halves. */
export function toHotlines(doc: Source): Halves {
  return {
    facts: {
      reportEmail: text(doc['reportEmail']),
      reportWhatsapp: phoneNumber(doc['reportWhatsapp']),
      numbers: rows(doc['numbers']).map((row) => ({
        id: String(row['id']),
        number: phoneNumber(row['number']) ?? '',
        languages: words(row['languages']),
        whatsapp: flag(row['whatsapp']),
      })),
    },
    text: {
      numbers: byRow(doc['numbers'], (row) => ({
        name: text(row['name']),
        hours: text(row['hours']),
      })),
    },
  }
}

/** The alert in one language as the contract's halves. */
export function toAlert(doc: Source): Halves {
  return {
    facts: {
      level: text(doc['level']),
      from: day(doc['from']),
      until: day(doc['until']),
      link: anyReference(doc['link']),
    },
    text: { message: text(doc['message']), linkLabel: text(doc['linkLabel']) },
  }
}

/** The public holidays in one language as the contract's halves. */
export function toHolidays(doc: Source): Halves {
  return {
    facts: {
      days: rows(doc['days']).map((row) => ({
        id: String(row['id']),
        from: day(row['from']),
        to: day(row['to']),
        region: text(row['region']),
      })),
    },
    text: { days: byRow(doc['days'], (row) => ({ name: text(row['name']) })) },
  }
}
