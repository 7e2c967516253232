import type { BasePayload } from 'payload'
import { attendanceWords } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'
import { readTitles, sessionTitle } from '../../schedule/titles.ts'

/** Names in the reader's language, of the database's ids. */
export type Names = {
  /** `null` is online. */
  centre: (id: string | null) => string
  /** `null` stands for everything that is no course. */
  course: (id: string | null) => string
  /** A date's: its course, or what is held. */
  date: (date: { kind: string; course: string | null }) => string
}

/** Names of all centres and courses in a language. What was deleted since has lost its name. */
export async function readNames(payload: BasePayload, language: string): Promise<Names> {
  const [centres, courses] = await Promise.all([
    readTitles({ payload, type: 'centre', language }),
    readTitles({ payload, type: 'course', language }),
  ])
  const deleted = say(attendanceWords.deleted, language)
  return {
    centre: (id) =>
      id === null ? say(attendanceWords.online, language) : (centres.get(id) ?? deleted),
    course: (id) =>
      id === null ? say(attendanceWords.withoutCourse, language) : (courses.get(id) ?? deleted),
    date: (date) => sessionTitle(date, { courses, language }),
  }
}
