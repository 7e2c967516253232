import type { Centre } from '#schema/centre'
import { entryPath } from '../lib/paths.ts'
import { openingRows, type OpeningRow } from './opening-hours.ts'

/** A centre as others' pages name it. */
export type CentreCardInfo = {
  id: string
  href: string
  title: string
  city: string
  host: string | null
  governorate: Centre['governorate']
  /** Empty while not known. */
  hours: readonly OpeningRow[]
  /** The first number to call; `null` where it has none, or where nobody there knows of the matter. */
  phone: Centre['phones'][number] | null
}

/** The card of a centre. */
export function centreCardOf(centre: Centre): CentreCardInfo {
  const { id, title, city, host, governorate, hours, phones, demo } = centre
  return {
    id,
    href: entryPath(centre),
    title,
    city,
    host,
    governorate,
    hours: openingRows(hours),
    phone: demo ? null : (phones[0] ?? null),
  }
}

/** The centres of an entry. Nobody there knows of an invented one: no number is shown beside it. */
export function centreCardsFor(
  { demo }: { demo: boolean },
  centres: readonly Centre[],
): CentreCardInfo[] {
  return centres.map(centreCardOf).map((card) => (demo ? { ...card, phone: null } : card))
}
