import { ValidationError, type BasePayload } from 'payload'
import { composeEntry, type Halves } from '#schema/compose'
import type { Problem } from '#schema/errors'
import { localeCodes, type Locale } from '#schema/locales'
import { mediaIn } from '#schema/references'
import { schemaVersion } from '#schema/snapshot'
import type { DocumentType } from '#schema/slugs'
import { documentTypes, type Published } from '#schema/types'
import { phoneProblems, referenceProblems, slugProblems } from './checks.ts'
import { currentPublications, nextMoment } from './current-publications.ts'
import { documentKey, withDocumentLock } from './document-lock.ts'
import { entryRows } from './entry-history.ts'
import { factsFollow } from './facts-follow.ts'
import { freezeMedia } from './media-lookup.ts'
import { prepareSession } from './prepare-session.ts'
import { appendRow } from './publication-rows.ts'
import type { PublishResult } from './publish-result.ts'
import { readHalves } from './read-document.ts'
import { sourcesOf } from './sources.ts'
import { textless } from './textless.ts'
import { writeDocument } from './write-document.ts'

/** What to do with one language of one document. */
export type Command = {
  payload: BasePayload
  type: DocumentType
  /** The document's id; a global's is its name. */
  id: string
  locale: Locale
  /** Who does it, as a name that outlives the account. */
  by: string
  /** The moment from which it counts, or the first one after all that counts already. */
  now?: Date
  /** The moment to the letter, for a document of which nothing was published before it. */
  at?: Date
  /** The document was just saved as it is, so that it need not be saved once more. */
  isSaved?: boolean
}

/**
 * Publishes the newest draft of one document in one language, and its facts in every other language
 * in which it is public; an alert's facts in that language alone. Sessions and menus have no text and
 * go out in every language.
 * @throws NotFound when there is no such document.
 */
export async function publishLanguage(command: Command): Promise<PublishResult> {
  const { payload, type, id, locale, by } = command
  return withDocumentLock(documentKey(type, id), async () => {
    const rows = await entryRows({ payload, type, id })
    const now = command.at ?? nextMoment(rows, command.now)
    if (type === 'session') await prepareSession({ payload, id, rows, now })
    const halves = await readHalves({ payload, type, id, locale })
    const locales = textless(type) ? [...localeCodes] : [locale]
    const checked = await check({ payload, type, id, locale, halves, locales, now })
    if (!checked.entry) return { ok: false, problems: checked.problems }
    const problems = command.isSaved ? [] : await saveVersion(command, checked.entry)
    if (problems.length > 0) return { ok: false, problems }

    await freezeMedia(payload, mediaIn(halves))
    const at = now.toISOString()
    for (const each of locales) {
      await appendRow(payload, {
        ...{ type, entry: id, locale: each, action: 'publish', effectiveAt: at, schemaVersion },
        ...halves,
        textPublishedAt: at,
        sources: sourcesOf(type, halves),
        byName: by,
      })
    }
    const others = documentTypes[type].ownFacts
      ? []
      : currentPublications(rows, now).filter((row) => !locales.includes(row.locale))
    const { followed, behind } = await factsFollow({ payload, halves, others, at, by })
    return { ok: true, published: locales, followed, behind, leftOut: checked.leftOut }
  })
}

type Check = {
  payload: BasePayload
  type: DocumentType
  id: string
  locale: Locale
  halves: Halves
  locales: readonly Locale[]
  now: Date
}

async function check({ payload, type, id, locale, halves, locales, now }: Check) {
  const at = now.toISOString()
  const envelope = { type, id, locale, publishedAt: at, updatedAt: at }
  const { entry, problems } = composeEntry(envelope, halves)
  if (!entry) return { entry: null, problems }
  const references = await referenceProblems({ payload, entry, now, locales })
  const found: Problem[] = [
    ...phoneProblems(entry),
    ...(await slugProblems({ payload, entry, now })),
    ...references.needed,
  ]
  if (found.length > 0) return { entry: null, problems: found }
  return { entry, problems: [], leftOut: references.leftOut }
}

// Brings Payload's own row up to the draft that goes out, and keeps it among the versions. What its
// fields refuse beyond the contract is a problem like any other.
async function saveVersion({ payload, id, locale }: Command, entry: Published): Promise<Problem[]> {
  try {
    await writeDocument({ payload, type: entry.type, id, locale, data: {}, draft: false })
    return []
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const { type } = entry
    const slug = 'slug' in entry ? entry.slug : null
    return error.data.errors.map(({ path, message }) => ({
      ...{ type, id, slug, locale, field: path, code: 'invalid' as const },
      params: { found: message },
    }))
  }
}
