import type { BasePayload } from 'payload'
import type { Publication } from '#schema/publication'
import { collectionSlugs } from '#schema/slugs'
import { compareRows, currentPublications } from './current-publications.ts'
import { newSessionSlug } from './new-session-slug.ts'
import { rows as rowsOf, text, type Source } from './read.ts'
import { readDocument } from './read-document.ts'
import { keepVanished, nextSequences, type DateFacts, type SessionFacts } from './session-dates.ts'
import { toSession } from './to-session.ts'
import { upgradedHalves } from './upgraded.ts'

type Prepare = {
  payload: BasePayload
  id: string
  /** Everything that was published of the session. */
  rows: readonly Publication[]
  now: Date
}

/**
 * Brings a session's newest draft to where it can go out: an address where it has none, the SEQUENCE of
 * each date raised where readers hear something new of it, and dates that vanished cancelled. Nothing is
 * saved where nothing changes.
 */
export async function prepareSession({ payload, id, rows, now }: Prepare): Promise<void> {
  const doc = await readDocument({ payload, type: 'session', id, locale: 'en' })
  const slug = text(doc['slug']) ? null : await newSessionSlug(payload, doc)
  const dates = nextDates({ doc, rows, now })
  if (slug === null && dates === null) return
  await payload.update({
    collection: collectionSlugs.session,
    id,
    data: { ...(slug === null ? {} : { slug }), ...(dates === null ? {} : { dates }) },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
}

/** The draft's rows as they should be; `null` where they are so already. */
function nextDates({ doc, rows, now }: Omit<Prepare, 'payload' | 'id'> & { doc: Source }) {
  const published = rows
    .filter(({ action, effectiveAt }) => action === 'publish' && Date.parse(effectiveAt) <= +now)
    .toSorted(compareRows)
    .map(factsOf)
  const last = published.at(-1) ?? null
  const isPublic = currentPublications(rows, now).some(({ action }) => action === 'publish')
  const facts = toSession(doc).facts as SessionFacts
  const kept = keepVanished({ dates: facts.dates, known: isPublic && last ? last.dates : [], now })
  const dates = nextSequences({
    facts: { ...facts, dates: kept },
    published: last,
    highest: highestOf(published),
  })
  const before = rowsOf(doc['dates'])
  const after = dates.map((date, index) => ({ ...(before[index] ?? date), ...changeable(date) }))
  const isSame = after.every((date, index) => {
    const row = before[index]
    return row?.['id'] === date.id && (row['sequence'] ?? 0) === date.sequence
  })
  return isSame ? null : after
}

function changeable({ id, sequence }: DateFacts) {
  return { id, sequence }
}

function factsOf(row: Publication): SessionFacts {
  return upgradedHalves(row).facts as SessionFacts
}

function highestOf(published: readonly SessionFacts[]): Map<string, number> {
  const highest = new Map<string, number>()
  for (const { id, sequence } of published.flatMap(({ dates }) => dates)) {
    highest.set(id, Math.max(sequence, highest.get(id) ?? 0))
  }
  return highest
}
