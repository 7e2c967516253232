import writeExcelFile, { type Cell } from 'write-excel-file/node'
import { isLocale, localeOf } from '#schema/locales'
import { sheetName, tableColumns, type TableColumn } from '../labels/exchange-table.ts'
import { say } from '../labels/say.ts'
import type { Table } from './to-table.ts'

const widths: Record<TableColumn, number> = {
  ...{ id: 16, session: 28, kind: 18, course: 30, centre: 30, day: 13, start: 9, end: 9 },
  ...{ lastDay: 13, places: 15, status: 15, movedFrom: 18, room: 16, link: 24, languages: 24 },
  ...{ womenOnly: 14, childcare: 14 },
}

/**
 * A table as an Excel file. Days and times are real ones, in Baghdad's time; all else is text, so
 * that nothing can be taken for a formula.
 */
export async function writeXlsx({ header, rows }: Table, language: string): Promise<Buffer> {
  const head: Cell[] = header.map((value) => ({ value, type: String, fontWeight: 'bold' }))
  const body = rows.map((row) => tableColumns.map((column) => cellOf(column, row[column])))
  const file = writeExcelFile([head, ...body], {
    sheet: say(sheetName, language),
    rightToLeft: isLocale(language) && localeOf(language).dir === 'rtl',
    stickyRowsCount: 1,
    columns: tableColumns.map((column) => ({ width: widths[column] })),
  })
  return file.toBuffer()
}

function cellOf(column: TableColumn, text: string): Cell {
  if (text === '') return null
  switch (column) {
    case 'day':
    case 'lastDay':
      return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
    case 'start':
    case 'end':
      // A time of day is a part of a day, counted from the day before the first of 1900.
      return { value: partOfDay(text), type: Number, format: 'hh:mm' }
    default:
      return { value: escaped(text), type: String }
  }
}

function partOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return (hour * 60 + minute) / 1440
}

/** A text as every reader of the format gives it back: `_x0041_` would be a letter. */
function escaped(text: string): string {
  const plain = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  // The library keeps texts as keys of a plain object, and takes `valueOf` for one that it has.
  const isTaken = plain in {}
  return isTaken ? plain.replace(/^./, (first) => `_x${hex(first)}_`) : plain
}

const hex = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0')
