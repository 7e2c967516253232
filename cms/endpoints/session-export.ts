import type { Endpoint } from 'payload'
import { staffRole } from '../access/staff-role.ts'
import { readKnown } from '../exchange/read-known.ts'
import { toTable } from '../exchange/to-table.ts'
import type { Known } from '../exchange/types.ts'
import { writeCsv } from '../exchange/write-csv.ts'
import { writeIcs } from '../exchange/write-ics.ts'
import { writeXlsx } from '../exchange/write-xlsx.ts'
import { exchangeWords } from '../labels/exchange.ts'
import { say } from '../labels/say.ts'

type Writer = {
  type: string
  write: (known: Known, language: string, now: Date) => string | Promise<Buffer>
}

const writers: Record<string, Writer> = {
  ics: {
    type: 'text/calendar; charset=utf-8',
    write: (known, language, now) => writeIcs(known, { language, now }),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (known, language) => writeCsv(toTable(known, language)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (known, language) => writeXlsx(toTable(known, language), language),
  },
}

/**
 * `GET /api/sessions/export?format=xlsx|csv|ics&centre=<id>`: the dates of the sessions that one may
 * read, of all centres or of one, in the language of whoever asks. 400 for other formats.
 */
export const sessionExportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    const { payload, user, i18n, query } = req
    if (!user || staffRole(user) === null) {
      return Response.json({ message: say(exchangeWords.logIn, i18n.language) }, { status: 401 })
    }
    const format = String(query['format'])
    const writer = Object.hasOwn(writers, format) ? writers[format] : undefined
    if (!writer) return Response.json({ message: 'format=xlsx|csv|ics' }, { status: 400 })
    const centre = typeof query['centre'] === 'string' ? query['centre'] : ''
    const now = new Date()
    const known = await readKnown({ payload, user, now })
    const sessions = known.sessions.filter(({ facts }) => centre === '' || facts.centre === centre)
    const body = await writer.write({ ...known, sessions }, i18n.language, now)
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: {
        'content-type': writer.type,
        'content-disposition': `attachment; filename="manara-${now.toISOString().slice(0, 10)}.${format}"`,
        'cache-control': 'no-store',
      },
    })
  },
}
