import type { TableColumn } from '../labels/exchange-table.ts'
import { cellText, readDay, readTime } from './cells.ts'
import { momentOf } from './clock.ts'
import { clockOf } from '../schedule/baghdad.ts'
import {
  fileLimits,
  type DateFacts,
  type FileProblem,
  type FileReading,
  type SaidDate,
  type SaidFacts,
} from './types.ts'
import {
  columnWords,
  kindWords,
  placesWords,
  readLanguages,
  statusWords,
  yesNoWords,
} from './words.ts'

/** A row of a table by its columns; columns that are not there are missing. */
type Row = Partial<Record<TableColumn, unknown>>

/** The problems of one row, gathered while it is read. */
type Report = (code: FileProblem['code'], found?: string) => void

const isEmpty = (cell: unknown) =>
  cell === null || cell === undefined || (typeof cell === 'string' && cellText(cell) === '')

/**
 * Reads a table whose first row that says anything names its columns, in any order and in any of the
 * admin's languages. Columns that are missing leave what they stand for as it is.
 */
export function readTable(cells: readonly (readonly unknown[])[]): FileReading {
  const first = cells.findIndex((row) => row.some((cell) => !isEmpty(cell)))
  if (first < 0) return { ok: false, refusal: 'empty' }
  const columns = (cells[first] ?? []).map((cell) => columnWords.read(cellText(cell)))
  if (!columns.includes('day') || !columns.includes('start'))
    return { ok: false, refusal: 'header' }
  const filled = cells
    .map((row, index) => ({ row, number: index + 1 }))
    .filter(({ row }, index) => index > first && row.some((cell) => !isEmpty(cell)))
  if (filled.length === 0) return { ok: false, refusal: 'empty' }
  if (filled.length > fileLimits.dates) return { ok: false, refusal: 'tooManyDates' }
  const problems: FileProblem[] = []
  const dates = filled.flatMap(({ row, number }) => {
    const read: Row = {}
    columns.forEach((column, index) => {
      if (column) read[column] = row[index]
    })
    const at = { row: number }
    const found: FileProblem[] = []
    const date = readRow(read, (code, text) => {
      found.push({ at, code, ...(text ? { found: text } : {}) })
    })
    const id = date.id?.date
    problems.push(...found.map((each) => ({ ...each, ...(id ? { date: id } : {}) })))
    return found.length > 0 ? [] : [{ at, ...date }]
  })
  return { ok: true, dates, problems, past: 0 }
}

function readRow(row: Row, report: Report): Omit<SaidDate, 'at'> {
  const [session = '', date = ''] = cellText(row.id).split('/')
  return {
    id: session && date ? { session, date } : null,
    slug: cellText(row.session) || null,
    group: null,
    ref: null,
    hint: null,
    facts: readFacts(row, report),
    date: readDate(row, report),
  }
}

function readFacts(row: Row, report: Report): SaidFacts {
  const facts: SaidFacts = {}
  const kind = word(row, 'kind', { read: kindWords.read, report })
  if (kind) facts.kind = kind
  if ('course' in row) facts.course = cellText(row.course) || null
  if ('centre' in row) facts.centre = cellText(row.centre) || null
  if ('room' in row) facts.room = cellText(row.room) || null
  if ('link' in row) facts.link = cellText(row.link) || null
  const languages = word(row, 'languages', { read: readLanguages, report })
  if (languages) facts.languages = languages
  for (const column of ['womenOnly', 'childcare'] as const) {
    if (typeof row[column] === 'boolean') facts[column] = row[column]
    else {
      const flag = word(row, column, { read: yesNoWords.read, report, code: 'flag' })
      if (flag) facts[column] = flag === 'yes'
    }
  }
  return facts
}

function readDate(row: Row, report: Report): Partial<DateFacts> {
  const date: Partial<DateFacts> = {}
  const day = readDay(row.day)
  const start = readTime(row.start)
  const end = readTime(row.end)
  if (!day) report('day', cellText(row.day))
  if (!start) report('time', cellText(row.start))
  if ('end' in row && !end) report('time', cellText(row.end))
  const lastDay = isEmpty(row.lastDay) ? day : readDay(row.lastDay)
  if (!lastDay && day) report('day', cellText(row.lastDay))
  const startsAt = day && start ? momentOf({ day, time: start }) : null
  const endsAt = lastDay && end ? momentOf({ day: lastDay, time: end }) : null
  if (startsAt) date.startsAt = startsAt
  if (endsAt) date.endsAt = endsAt
  if (startsAt && endsAt && endsAt <= startsAt) report('endsBeforeStart')
  const places = word(row, 'places', { read: placesWords.read, report })
  if (places) date.places = places
  const status = word(row, 'status', { read: statusWords.read, report })
  if (status) date.status = status
  if ('movedFrom' in row) date.movedFrom = readMoment(row.movedFrom, report)
  return date
}

/** A cell with one of a list of words; an empty one says nothing. */
function word<Value>(
  row: Row,
  column: TableColumn & ('kind' | 'places' | 'status' | 'languages' | 'womenOnly' | 'childcare'),
  {
    read,
    report,
    code,
  }: { read: (text: string) => Value | null; report: Report; code?: FileProblem['code'] },
): Value | null {
  const text = cellText(row[column])
  if (text === '') return null
  const value = read(text)
  const standard = column === 'womenOnly' || column === 'childcare' ? 'flag' : column
  if (value === null) report(code ?? standard, text)
  return value
}

function readMoment(cell: unknown, report: Report): string | null {
  if (isEmpty(cell)) return null
  if (cell instanceof Date) {
    const day = readDay(cell)
    const time = readTime(cell)
    return day && time ? momentOf({ day, time }) : null
  }
  const [first = '', ...rest] = cellText(cell).split(' ')
  const day = readDay(first)
  const time = readTime(rest.join(' '))
  const moment = day && time ? momentOf({ day, time }) : null
  if (!moment) report('movedFrom', cellText(cell))
  return moment && clockOf(moment).day === day ? moment : null
}
