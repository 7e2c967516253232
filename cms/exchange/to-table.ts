import {
  columnWords,
  kindWords,
  placesWords,
  statusWords,
  writeLanguages,
  yesNoWords,
} from './words.ts'
import { tableColumns, type TableColumn } from '../labels/exchange-table.ts'
import { cellText } from './cells.ts'
import { stampOf } from './clock.ts'
import { clockOf } from '../schedule/baghdad.ts'
import { namesOf } from './names.ts'
import type { Known, KnownDate, KnownSession } from './types.ts'

/** A table: what stands above the columns, and a row of texts for each date, the earliest first. */
export type Table = { header: string[]; rows: Record<TableColumn, string>[] }

/** Every date of the sessions as a row, in the person's language. */
export function toTable(known: Known, language: string): Table {
  const courses = namesOf(known.courses)
  const centres = namesOf(known.centres)
  const row = (session: KnownSession, date: KnownDate): Record<TableColumn, string> => {
    const { facts } = session
    const [start, end] = [clockOf(date.startsAt), clockOf(date.endsAt)]
    const flag = (value: boolean) => yesNoWords.write(value ? 'yes' : 'no', language)
    return {
      id: `${session.id}/${date.id}`,
      session: session.slug ?? '',
      kind: kindWords.write(facts.kind, language),
      course: facts.course ? courses.nameOf(facts.course, language) : '',
      centre: facts.centre ? centres.nameOf(facts.centre, language) : '',
      day: start.day,
      start: start.time,
      end: end.time,
      lastDay: end.day === start.day ? '' : end.day,
      places: placesWords.write(date.places, language),
      status: statusWords.write(date.status, language),
      movedFrom: date.movedFrom ? stampOf(date.movedFrom) : '',
      room: cellText(facts.room),
      link: cellText(facts.link),
      languages: writeLanguages(facts.languages, language),
      womenOnly: flag(facts.womenOnly),
      childcare: flag(facts.childcare),
    }
  }
  const dates = known.sessions.flatMap((session) =>
    session.dates.map((date) => ({ session, date })),
  )
  return {
    header: tableColumns.map((column) => columnWords.write(column, language)),
    rows: dates
      .toSorted((a, b) => Date.parse(a.date.startsAt) - Date.parse(b.date.startsAt))
      .map(({ session, date }) => row(session, date)),
  }
}
