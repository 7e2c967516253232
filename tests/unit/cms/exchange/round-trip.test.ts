import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeCodes } from '#schema/locales'
import { sessionKinds, sessionPlaces, sessionStatuses } from '#schema/session'
import { propose } from '../../../../cms/exchange/propose.ts'
import { readFile } from '../../../../cms/exchange/read-file.ts'
import { toTable } from '../../../../cms/exchange/to-table.ts'
import type { FileReading, Known, KnownSession } from '../../../../cms/exchange/types.ts'
import { writeCsv } from '../../../../cms/exchange/write-csv.ts'
import { writeIcs } from '../../../../cms/exchange/write-ics.ts'
import { writeXlsx } from '../../../../cms/exchange/write-xlsx.ts'
import { known, someCentres, someCourses } from '../../../support/builders/known-session.ts'

const now = new Date('2026-11-22T08:00:00Z')

const moment = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

// Code points that Unicode keeps from being characters do not come through an Excel file.
const isText = (written: string) => !/\p{Noncharacter_Code_Point}/u.test(written)

const room = fc
  .oneof(
    fc.constantFrom(
      'قاعة ٣ «الطابق الأول»',
      'هۆڵی ٢، نهۆمی یەکەم',
      '=1+1',
      "'=1+1",
      '-2',
      '+9',
      '@x',
      '_x0041_',
      'valueOf',
      '__proto__',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  .filter(isText)

const date = fc.record({
  startsAt: moment,
  minutes: fc.integer({ min: 1, max: 2880 }),
  movedFrom: fc.option(moment),
  places: fc.constantFrom(...sessionPlaces),
  status: fc.constantFrom(...sessionStatuses),
  sequence: fc.nat(9),
})

const session = fc.record({
  kind: fc.constantFrom(...sessionKinds),
  course: fc.constantFrom(...someCourses.map(({ id }) => id)),
  centre: fc.option(fc.constantFrom(...someCentres.map(({ id }) => id))),
  room: fc.option(room),
  link: fc.constantFrom('https://example.org/a,b;c?d="e"', 'https://example.org/غرفة'),
  languages: fc.subarray([...localeCodes], { minLength: 1 }),
  womenOnly: fc.boolean(),
  childcare: fc.boolean(),
  dates: fc.uniqueArray(date, {
    minLength: 1,
    maxLength: 8,
    selector: ({ startsAt }) => startsAt.slice(0, 16),
  }),
})

const world = fc.array(session, { minLength: 1, maxLength: 5 }).map((sessions): Known =>
  known(
    ...sessions.map(({ dates, kind, course, ...facts }, index): KnownSession => ({
      id: String(index + 1),
      slug: index % 3 === 2 ? null : `session-${index}`,
      updatedAt: now.toISOString(),
      isPublic: true,
      facts: { ...facts, kind, course: kind === 'course' ? course : null },
      dates: dates.map(({ minutes, ...each }, order) => ({
        ...each,
        id: `date-${index}-${order}`,
        endsAt: new Date(Date.parse(each.startsAt) + minutes * 60_000).toISOString(),
        movedFrom: each.status === 'moved' ? (each.movedFrom ?? now.toISOString()) : each.movedFrom,
      })),
    })),
  ),
)

const bytes = (text: string) => new TextEncoder().encode(text)

const writers = {
  ics: async (all: Known, language: string) => bytes(writeIcs(all, { language, now })),
  csv: async (all: Known, language: string) => bytes(writeCsv(toTable(all, language))),
  xlsx: async (all: Known, language: string) =>
    new Uint8Array(await writeXlsx(toTable(all, language), language)),
}

/** What reading a file gives back as a proposal. */
function proposal(reading: FileReading, all: Known) {
  expect(reading).toMatchObject({ ok: true, problems: [], past: 0 })
  return propose({
    reading: reading as Extract<FileReading, { ok: true }>,
    known: all,
    answers: { course: {}, centre: {} },
    ownCentre: null,
    language: 'ar',
    now,
  })
}

describe.each(Object.entries(writers))('an export as %s', (name, write) => {
  it('changes nothing when it is imported again', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(...localeCodes), async (all, language) => {
        const reading = await readFile(await write(all, language), now)
        const { sessions, problems, unmatched } = proposal(reading, all)
        expect({ problems, unmatched }).toEqual({ problems: [], unmatched: [] })
        expect(sessions.flatMap(({ changes }) => changes)).toEqual([])
        const dates = sessions.flatMap((each) => each.dates)
        expect(dates.filter(({ state }) => state !== 'unchanged')).toEqual([])
        expect(dates).toHaveLength(all.sessions.flatMap((each) => each.dates).length)
      }),
      { numRuns: name === 'xlsx' ? 60 : 200 },
    )
  })

  it('restores everything in an empty database', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (all) => {
        const reading = await readFile(await write(all, 'ckb'), now)
        const { sessions, unmatched } = proposal(reading, known())
        const found = sessions.flatMap(({ facts, dates }) =>
          dates.map(({ date: { startsAt, ...rest } }) => ({
            ...{ kind: facts.kind, course: facts.course, centre: facts.centre },
            ...{ languages: facts.languages, womenOnly: facts.womenOnly, link: facts.link },
            ...{ places: rest.places, status: rest.status, start: startsAt.slice(0, 16) },
          })),
        )
        const wanted = all.sessions.flatMap(({ facts, dates }) =>
          dates.map((each) => ({
            ...{ kind: facts.kind, course: facts.course, centre: facts.centre },
            ...{ languages: facts.languages, womenOnly: facts.womenOnly, link: facts.link },
            ...{ places: each.places, status: each.status, start: each.startsAt.slice(0, 16) },
          })),
        )
        const order = (list: object[]) => list.map((each) => JSON.stringify(each)).sort()
        expect(unmatched).toEqual([])
        expect(new Set(order(found))).toEqual(new Set(order(wanted)))
      }),
      { numRuns: 40 },
    )
  })
})
