import type { BasePayload } from 'payload'
import { composeEntry, type Halves } from '#schema/compose'
import type { Problem } from '#schema/errors'
import { localeCodes, type Locale } from '#schema/locales'
import { mediaIn } from '#schema/references'
import { schemaVersion } from '#schema/snapshot'
import type { DocumentType } from '#schema/slugs'
import { documentTypes } from '#schema/types'
import { foundInStep } from '../review/found-in-step.ts'
import { phoneProblems, referenceProblems, slugProblems } from './checks.ts'
import { currentPublications, duePublications, nextMoment } from './current-publications.ts'
import { documentKey, withDocumentLock } from './document-lock.ts'
import { entryRows } from './entry-history.ts'
import { factsFollow } from './facts-follow.ts'
import { followSchedule } from './follow-schedule.ts'
import { freezeMedia } from './media-lookup.ts'
import { measure } from './meanings.ts'
import { replacedBy, takeBack } from './pending.ts'
import { prepareSession } from './prepare-session.ts'
import { appendRow } from './publication-rows.ts'
import type { PublishResult } from './publish-result.ts'
import { readLanguage } from './read-document.ts'
import { recordPublishing } from './record-publishing.ts'
import { saveVersion } from './save-version.ts'
import { sourcesOf } from './sources.ts'
import { textless } from './textless.ts'

/** What to do with one language of one document. */
export type Command = {
  payload: BasePayload
  type: DocumentType
  /** The document's id; a global's is its name. */
  id: string
  locale: Locale
  /** Who does it, as a name that outlives the account. */
  by: string
  /** The account that does it; without one it is the system, and nothing is kept in the audit trail. */
  byId?: string | null
  /** Wording alone was changed: translations stay current where no number, date, phone or link changed. */
  minor?: boolean
  /** The whole translation was held against its source and found in step with it. */
  inStep?: boolean
  /** A moment to come from which it counts: it is checked now, and goes out as it is now. */
  from?: Date
  /** Whether what waits for a moment to come may be taken back for it. */
  replaceScheduled?: boolean
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
 * @throws CommandRefused for a moment that cannot be, and where something waits that may not be replaced.
 */
export async function publishLanguage(command: Command): Promise<PublishResult> {
  const { payload, type, id, locale, by, byId = null, from = null } = command
  return withDocumentLock(documentKey(type, id), async () => {
    const rows = await entryRows({ payload, type, id })
    const now = command.at ?? nextMoment(rows, command.now)
    if (type === 'session') await prepareSession({ payload, id, rows, now })
    const { halves, sourceLanguage } = await readLanguage({ payload, type, id, locale })
    const locales = textless(type) ? [...localeCodes] : [locale]
    const checked = await checkHalves({ payload, type, id, locale, halves, locales, now })
    if (!checked.entry) return { ok: false, problems: checked.problems }
    const replaced = replacedBy({
      ...{ rows, locales, action: 'publish', from, now },
      replace: command.replaceScheduled ?? false,
    })
    const problems = command.isSaved ? [] : await saveVersion(command)
    if (problems.length > 0) return { ok: false, problems }

    await freezeMedia(payload, mediaIn(halves))
    await takeBack(payload, { rows: replaced, now, by, byId })
    const moment = from ?? now
    const standing = rows.filter((row) => !replaced.includes(row))
    const at = moment.toISOString()
    const measured = measure({
      ...{ type, locale, sourceLanguage, text: halves.text, isMinor: command.minor ?? false },
      rows: duePublications(standing, moment),
      inStep: command.inStep ? 'now' : await foundInStep({ payload, type, id, locale, halves }),
    })
    for (const each of locales) {
      await appendRow(payload, {
        ...{ type, entry: id, locale: each, action: 'publish', effectiveAt: at, schemaVersion },
        ...{ ...halves, ...measured, textPublishedAt: at, sources: sourcesOf(type, halves) },
        ...{ byId, byName: by },
      })
    }
    const current = currentPublications(standing, now)
    const others =
      from || documentTypes[type].ownFacts
        ? []
        : current.filter((row) => !locales.includes(row.locale))
    const { followed, behind } = await factsFollow({ payload, halves, others, at, by, byId })
    behind.push(...(await followSchedule({ payload, type, id, now, by })))
    if (byId !== null) await recordPublishing({ command, locales, halves, current, followed })
    const scheduled = from ? at : null
    return { ok: true, scheduled, published: locales, followed, behind, leftOut: checked.leftOut }
  })
}

/**
 * What stands in the way of publishing the newest draft in one language; nothing is done.
 * @throws NotFound when there is no such document.
 */
export async function publishingProblems({
  payload,
  type,
  id,
  locale,
  now = new Date(),
}: Pick<Command, 'payload' | 'type' | 'id' | 'locale' | 'now'>): Promise<Problem[]> {
  const { halves } = await readLanguage({ payload, type, id, locale })
  const locales = textless(type) ? [...localeCodes] : [locale]
  return (await checkHalves({ payload, type, id, locale, halves, locales, now })).problems
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

async function checkHalves({ payload, type, id, locale, halves, locales, now }: Check) {
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
