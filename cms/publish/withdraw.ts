import { localeCodes, type Locale } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'
import { schemaVersion } from '#schema/snapshot'
import type { Reference } from '#schema/values'
import { CommandRefused } from './command-refused.ts'
import { currentPublications, nextMoment } from './current-publications.ts'
import { documentKey, withDocumentLock } from './document-lock.ts'
import { entryRows, publicLocales } from './entry-history.ts'
import { followSchedule } from './follow-schedule.ts'
import { replacedBy, takeBack } from './pending.ts'
import { appendRow } from './publication-rows.ts'
import type { Command } from './publish.ts'
import { textless } from './textless.ts'

/** What to take out of public view. */
export type Withdrawal = Pick<Command, 'payload' | 'type' | 'id' | 'locale' | 'by' | 'now'> & {
  /** The account that does it. */
  byId?: string | null
  /** From when on, where that is to come. */
  from?: Date
  /** The entry that readers are sent to. */
  instead?: Reference | null
  /** Whether a withdrawal that waits already may be taken back for it. */
  replaceScheduled?: boolean
}

/**
 * Takes one document out of public view in one language, at once or from a moment on; one without text
 * in every language. Nothing of the other languages changes.
 * @returns the languages in which it was public and is no longer, or will not be; whether readers can
 *   be sent to what is used instead, where something is.
 * @throws CommandRefused for a moment that cannot be, where a withdrawal waits, and for an entry to use
 *   instead that does not exist or is the same one.
 */
export async function withdrawLanguage(
  command: Withdrawal,
): Promise<{ withdrawn: Locale[]; insteadIsPublic?: boolean }> {
  const { payload, type, id, locale, by, byId = null, from = null, instead = null } = command
  return withDocumentLock(documentKey(type, id), async () => {
    if (instead) await checkInstead(command, instead)
    const rows = await entryRows({ payload, type, id })
    const now = nextMoment(rows, command.now)
    const at = from ?? now
    const locales = textless(type) ? localeCodes : [locale]
    const replace = command.replaceScheduled ?? false
    const replaced = replacedBy({ rows, locales, action: 'withdraw', from, now, replace })
    const staying = rows.filter((row) => !replaced.includes(row))
    const withdrawn = currentPublications(staying, at).filter(
      (row) => row.action === 'publish' && locales.includes(row.locale),
    )
    if (withdrawn.length === 0) return { withdrawn: [] }
    await takeBack(payload, { rows: replaced, now, by, byId })
    for (const { locale: each } of withdrawn) {
      await appendRow(payload, {
        ...{ type, entry: id, locale: each, action: 'withdraw', schemaVersion },
        ...{ effectiveAt: at.toISOString(), facts: null, text: null, textPublishedAt: null },
        ...{ sources: {}, instead, byId, byName: by },
      })
    }
    await followSchedule({ payload, type, id, now, by })
    const done = { withdrawn: withdrawn.map((row) => row.locale) }
    return instead ? { ...done, insteadIsPublic: await isPublic(command, instead) } : done
  })
}

async function checkInstead({ payload, type, id }: Withdrawal, instead: Reference): Promise<void> {
  if (instead.to === type && instead.id === id) throw new CommandRefused('insteadItself')
  const found = await payload.findByID({
    collection: collectionSlugs[instead.to],
    id: instead.id,
    ...{ draft: true, depth: 0, overrideAccess: true, disableErrors: true, select: {} },
  })
  if (!found) throw new CommandRefused('insteadMissing')
}

async function isPublic({ payload, locale }: Withdrawal, { to, id }: Reference): Promise<boolean> {
  return (await publicLocales({ payload, type: to, id })).includes(locale)
}
