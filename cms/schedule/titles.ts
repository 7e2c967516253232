import type { BasePayload } from 'payload'
import { isLocale, localeCodes, type Locale } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'
import { sessionKindLabels } from '../labels/choices.ts'
import { say } from '../labels/say.ts'
import { idOf, text, type Source } from '../publish/read.ts'

/** The title in a language, or else in the first that has one. */
export function titleIn(titles: Source, language: string): string | null {
  const order = [...(isLocale(language) ? [language] : []), ...localeCodes]
  return order.map((locale) => text(titles[locale])).find((title) => title !== null) ?? null
}

/** Titles of all courses or centres by id, in the language of the admin where they have one in it. */
export async function readTitles({
  payload,
  type,
  language,
}: {
  payload: BasePayload
  type: 'course' | 'centre'
  language: string
}): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: collectionSlugs[type],
    select: { title: true },
    ...{ locale: 'all', draft: true, pagination: false, depth: 0, overrideAccess: true },
  })
  return new Map(
    docs.flatMap((doc) => {
      const title = titleIn((doc['title'] ?? {}) as Partial<Record<Locale, unknown>>, language)
      return title === null ? [] : [[String(doc.id), title] as const]
    }),
  )
}

/** What a session is called: its course, or else its kind. */
export function sessionTitle(
  doc: Source,
  { courses, language }: { courses: ReadonlyMap<string, string>; language: string },
): string {
  const course = doc['kind'] === 'course' ? courses.get(idOf(doc['course']) ?? '') : undefined
  const kind = doc['kind'] as keyof typeof sessionKindLabels
  return course ?? say(sessionKindLabels[kind], language)
}
