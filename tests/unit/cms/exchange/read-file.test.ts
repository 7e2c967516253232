import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../../cms/exchange/read-file.ts'
import { toTable } from '../../../../cms/exchange/to-table.ts'
import { writeCsv } from '../../../../cms/exchange/write-csv.ts'
import { writeXlsx } from '../../../../cms/exchange/write-xlsx.ts'
import { aKnownSession, known } from '../../../support/builders/known-session.ts'

const now = new Date('2026-11-22T08:00:00Z')
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readFile(bytes(text), now)

/** The day and times of the first row. */
const dates = (...starts: string[]) => ({
  ok: true,
  problems: [],
  dates: starts.map((startsAt) => ({ date: { startsAt } })),
})

describe('a table', () => {
  it.each([
    ['commas', 'day,start,end\n2026-12-06,10:00,12:00'],
    ['semicolons', 'Day;Begins;Ends\r\n06/12/2026;10:00;12:00'],
    ['tabs and Arabic digits', 'اليوم\tيبدأ\tينتهي\n٠٦/١٢/٢٠٢٦\t١٠:٠٠\t١٢:٠٠'],
    [
      'a mark, quotes and Sorani',
      '\ufeff"ڕۆژ","دەست پێ دەکات","کۆتایی دێت"\n"6.12.2026","10.00","12:00:00"',
    ],
    ['halves of the day', 'day,start,end\n2026/12/06,10:00 AM,12:00 م'],
    ['columns in another order', 'end,room,start,day\n12:00,٢,10:00,2026-12-06\n\n'],
  ])('is read with %s', async (_name, text) => {
    expect(await read(text)).toMatchObject(dates('2026-12-06T07:00:00.000Z'))
  })

  it('is read in UTF-16 too, as Excel calls Unicode text', async () => {
    const text = '\ufeffday\tstart\tend\n2026-12-06\t10:00\t12:00'
    const reading = await readFile(new Uint8Array(Buffer.from(text, 'utf16le')), now)
    expect(reading).toMatchObject(dates('2026-12-06T07:00:00.000Z'))
  })

  it.each([
    ['2026-02-30,10:00,12:00', 'day'],
    ['12/31/2026,10:00,12:00', 'day'],
    [',10:00,12:00', 'day'],
    ['2026-12-06,25:00,12:00', 'time'],
    ['2026-12-06,10:00,09:00', 'endsBeforeStart'],
  ])('says in which row and what is wrong: %s', async (row, code) => {
    const reading = await read(`day,start,end\n2026-12-06,10:00,12:00\n${row}`)
    expect(reading).toMatchObject({ ok: true, problems: [{ at: { row: 3 }, code }] })
  })
})

/** An archive of one part that says of itself what it likes. */
function archive(content: Buffer, told: { size: number; flags?: number }): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(31)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt16LE(1, 26)
  const entry = Buffer.alloc(47)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(told.flags ?? 0, 8)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(told.size, 24)
  entry.writeUInt16LE(1, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, packed, entry, end]))
}

describe('a file', () => {
  const zeros = Buffer.alloc(30_000_000)
  it.each([
    ['empty', new Uint8Array()],
    ['empty', bytes(' \r\n ')],
    ['empty', bytes('day,start,end\n')],
    ['header', bytes('some,other,table\n1,2,3')],
    ['tooLarge', new Uint8Array(1_000_001)],
    ['tooManyDates', bytes(`day,start,end\n${'2026-12-06,10:00,12:00\n'.repeat(501)}`)],
    ['type', bytes('%PDF-1.7 …')],
    ['type', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe])],
    ['encoding', new Uint8Array([0xc7, 0xe1, 0xed, 0xe6, 0xe3, 0x2c, 0xc8])],
    ['protected', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['protected', archive(Buffer.from('x'), { size: 1, flags: 1 })],
    ['broken', bytes('PK\u0003\u0004 and nothing else')],
    ['broken', archive(Buffer.from('x'), { size: 1 })],
    ['tooLarge', archive(zeros, { size: zeros.length })],
    // An archive that lies about its size is unpacked no further than the limit.
    ['tooLarge', archive(zeros, { size: 10 })],
  ])('is refused with one reason: %s', async (refusal, file) => {
    expect(await readFile(file, now)).toEqual({ ok: false, refusal })
  })

  it('has nothing that a spreadsheet would run', async () => {
    const rooms = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', '＝1']
    const all = known(
      ...rooms.map((room, id) => aKnownSession({ id: String(id), facts: { room } })),
    )
    const table = toTable(all, 'en')
    const cells = writeCsv(table).split(/[\r\n,]/)
    expect(cells.filter((cell) => /^"?[=+\-@\t＝]/.test(cell))).toEqual([])
    expect((await writeXlsx(table, 'en')).length).toBeGreaterThan(0)
  })
})
