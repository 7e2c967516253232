import type { Halves } from '#schema/compose'
import type { Locale } from '#schema/locales'
import type { Publication } from '#schema/publication'
import { recordAudit } from '../audit/record-audit.ts'
import { phoneNumbersIn } from './phone-numbers.ts'
import type { Command } from './publish.ts'
import { text } from './read.ts'

/** Keeps in the audit trail who published what, and which phone numbers changed by it. */
export async function recordPublishing({
  command,
  locales,
  halves,
  current,
  followed,
}: {
  command: Command
  locales: readonly Locale[]
  halves: Halves
  /** What was public before, in every language. */
  current: readonly Publication[]
  followed: readonly Locale[]
}): Promise<void> {
  const { payload, type, id, by, byId = null, from, minor = false } = command
  const own = { subject: type, subjectId: id, subjectName: text(halves.facts['slug']) ?? id }
  const who = { ...own, byId, byName: by }
  const locale = locales.length === 1 ? command.locale : null
  await recordAudit(payload, {
    ...{ ...who, locale, action: from ? 'scheduled' : 'published' },
    details: { ...(minor ? { minor } : {}), ...(from ? { at: from.toISOString() } : {}) },
  })
  if (followed.length > 0) {
    const details = { languages: followed }
    await recordAudit(payload, { ...who, locale, action: 'factsFollowed', details })
  }
  const public_ = current.filter(({ action }) => action === 'publish')
  const before = public_.find((row) => row.locale === command.locale) ?? public_[0]
  const [old, now] = [phoneNumbersIn(before?.facts ?? {}), phoneNumbersIn(halves.facts)]
  if (before && String(old) !== String(now)) {
    const details = { before: old, after: now }
    await recordAudit(payload, { ...who, locale, action: 'changedPhone', details })
  }
}
