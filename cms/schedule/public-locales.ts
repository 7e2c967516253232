import type { BasePayload } from 'payload'
import { localeCodes, type Locale } from '#schema/locales'
import type { EntryType } from '#schema/slugs'
import { currentPublications } from '../publish/current-publications.ts'
import { findLightRows } from '../publish/publication-rows.ts'
import { idOf, type Source } from '../publish/read.ts'

/** Languages in which entries are public, by id; entries that are not public are missing. */
export type PublicLocales = ReadonlyMap<string, readonly Locale[]>

type Which = { payload: BasePayload; type: EntryType; now: Date; ids?: readonly string[] }

/** The languages in which entries of a type are public: all of them, or those with the ids. */
export async function readPublicLocales({
  payload,
  type,
  now,
  ids,
}: Which): Promise<PublicLocales> {
  const rows = await findLightRows(payload, {
    and: [{ type: { equals: type } }, ...(ids ? [{ entry: { in: [...ids] } }] : [])],
  })
  const current = currentPublications(rows, now).filter(({ action }) => action === 'publish')
  const byEntry = Map.groupBy(current, ({ entry }) => entry)
  return new Map(
    [...byEntry].map(([entry, own]) => [
      entry,
      localeCodes.filter((code) => own.some(({ locale }) => locale === code)),
    ]),
  )
}

/** The languages in which readers see a session: those in which its course and centre are public too. */
export function seenIn(
  doc: Source & { id: unknown },
  known: { sessions: PublicLocales; courses: PublicLocales; centres: PublicLocales },
): Locale[] {
  const course = doc['kind'] === 'course' ? idOf(doc['course']) : null
  const centre = idOf(doc['centre'])
  const isIn = (locales: PublicLocales, id: string | null, locale: Locale) =>
    id === null || (locales.get(id)?.includes(locale) ?? false)
  return (known.sessions.get(String(doc.id)) ?? []).filter(
    (locale) => isIn(known.courses, course, locale) && isIn(known.centres, centre, locale),
  )
}
