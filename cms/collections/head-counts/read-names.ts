import { localeCodes } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'
import { attendanceWords } from '../../labels/attendance.ts'
import { sessionKindLabels } from '../../labels/choices.ts'
import { say } from '../../labels/say.ts'
import { text, type Source } from '../../publish/read.ts'
import type { Reader } from './held-dates.ts'

/** Names in the reader's language, of the database's ids. */
export type Names = {
  /** `null` is online. */
  centre: (id: string | null) => string
  /** `null` stands for everything that is no course. */
  course: (id: string | null) => string
  /** A date's: its course, or what is held. */
  date: (date: { kind: string; course: string | null }) => string
}

/**
 * Names of all centres and courses in a language, in another one where they have none in it. What was
 * deleted since has lost its name.
 */
export async function readNames(reader: Reader, language: string): Promise<Names> {
  const [centres, courses] = await Promise.all([
    titlesOf(reader, { collection: collectionSlugs.centre, language }),
    titlesOf(reader, { collection: collectionSlugs.course, language }),
  ])
  const deleted = say(attendanceWords.deleted, language)
  const kinds: Record<string, (typeof sessionKindLabels)[keyof typeof sessionKindLabels]> =
    sessionKindLabels
  return {
    centre: (id) =>
      id === null ? say(attendanceWords.online, language) : (centres.get(id) ?? deleted),
    course: (id) =>
      id === null ? say(attendanceWords.withoutCourse, language) : (courses.get(id) ?? deleted),
    date: ({ kind, course }) =>
      (course === null ? undefined : courses.get(course)) ??
      say(kinds[kind] ?? sessionKindLabels.course, language),
  }
}

async function titlesOf(
  { payload, user }: Reader,
  { collection, language }: { collection: string; language: string },
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    ...{ collection, draft: true, depth: 0, pagination: false, limit: 0, locale: 'all' },
    ...{ overrideAccess: false, user },
    select: { title: true, slug: true },
  })
  return new Map(
    (docs as Source[]).map((doc) => {
      const titles = (doc['title'] ?? {}) as Record<string, unknown>
      const [title] = [language, ...localeCodes].flatMap((code) => text(titles[code]) ?? [])
      return [String(doc['id']), title ?? text(doc['slug']) ?? String(doc['id'])]
    }),
  )
}
