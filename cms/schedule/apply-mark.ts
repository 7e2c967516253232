import type { BasePayload, PayloadRequest } from 'payload'
import { localeCodes } from '#schema/locales'
import { currentPublications } from '../publish/current-publications.ts'
import { documentKey, withDocumentLock } from '../publish/document-lock.ts'
import { entryRows } from '../publish/entry-history.ts'
import { publishLanguage } from '../publish/publish.ts'
import type { PublishResult } from '../publish/publish-result.ts'
import { rows, type Source } from '../publish/read.ts'
import { readDocument } from '../publish/read-document.ts'
import { upgradedHalves } from '../publish/upgraded.ts'
import { writeDocument } from '../publish/write-document.ts'
import { heldDates } from './date-rows.ts'
import { markDate, type DateRow, type Refusal } from './mark-date.ts'
import type { DateMark } from './types.ts'

type Tap = {
  payload: BasePayload
  user: NonNullable<PayloadRequest['user']>
  by: string
  /** The session's id. */
  id: string
  /** The date's id. */
  date: string
  mark: DateMark
  now: Date
}

type Outcome = { refusal: Refusal } | { row: DateRow; result: PublishResult }

const locale = localeCodes[0] ?? 'ar'

/**
 * Changes one date and publishes the session, after all earlier taps on it. Where it cannot be
 * published, the date is put back as it was.
 * @throws Forbidden where the person may not change it
 */
export async function applyMark(tap: Tap): Promise<Outcome> {
  const { payload, id, by } = tap
  // Publishing takes the document's own lock, so taps wait for one another at another.
  return withDocumentLock(`taps/${id}`, async () => {
    const announced = await announcedStart(tap)
    const before = await datesOf(tap)
    const marked = markDate({ ...tap, rows: heldDates({ dates: before }), id: tap.date, announced })
    if ('refusal' in marked) return marked
    const { row, isNew } = marked
    await changeDates(tap, (dates) =>
      isNew ? [...dates, row] : dates.map((each) => (each['id'] === row.id ? row : each)),
    )
    const result = await publishLanguage({
      ...{ payload, type: 'session', id, locale, by },
      byId: String(tap.user.id),
    })
    if (!result.ok) {
      const earlier = before.find((each) => isTapped(each, tap))
      const known = new Set(before.map((each) => each['id']))
      await changeDates(tap, (dates) =>
        isNew
          ? dates.filter((each) => known.has(each['id']) || each['startsAt'] !== row.startsAt)
          : dates.map((each) => (isTapped(each, tap) && earlier ? earlier : each)),
      )
    }
    return { row, result }
  })
}

const isTapped = (row: Source, { date }: Tap) => row['id'] === date

async function datesOf({ payload, id }: Tap): Promise<Source[]> {
  return rows((await readDocument({ payload, type: 'session', id, locale }))['dates'])
}

async function changeDates(tap: Tap, change: (dates: Source[]) => Source[]): Promise<void> {
  const { payload, id, user } = tap
  await withDocumentLock(documentKey('session', id), async () => {
    const data = { dates: change(await datesOf(tap)) }
    await writeDocument({ payload, type: 'session', id, locale, data, draft: true, user })
  })
}

async function announcedStart({ payload, id, date, now }: Tap): Promise<string | null> {
  const published = currentPublications(await entryRows({ payload, type: 'session', id }), now)
  const row = published.find(({ action }) => action === 'publish')
  if (!row) return null
  const { dates } = upgradedHalves(row).facts as { dates?: unknown }
  return heldDates({ dates }).find((each) => each.id === date)?.startsAt ?? null
}
