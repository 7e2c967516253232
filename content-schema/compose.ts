import type { Locale } from '#schema/locales'
import { toProblems } from '#schema/problems'
import type { Problem } from '#schema/errors'
import type { DocumentType } from '#schema/slugs'
import { documentTypes, type Published } from '#schema/types'

/** The two halves of an entry in one language, as a publication freezes them. */
export type Halves = {
  /** Keys without language. */
  facts: Record<string, unknown>
  /** Keys of one language; lists of rows are keyed by row id. */
  text: Record<string, unknown>
}

/** What an entry needs beside its halves. */
export type Envelope = {
  type: DocumentType
  id: string
  locale: Locale
  publishedAt: string
  updatedAt: string
}

/** Joins facts and text: each row gets the text that stands under its id. Nothing is checked. */
export function compose(envelope: Envelope, { facts, text }: Halves): Record<string, unknown> {
  const whole: Record<string, unknown> = { ...envelope, ...facts, ...text }
  for (const key of documentTypes[envelope.type].rowKeys) {
    const rows = (facts[key] ?? []) as { id: string }[]
    const texts = (text[key] ?? {}) as Record<string, object>
    whole[key] = rows.map((row) => ({ ...row, ...texts[row.id] }))
  }
  return whole
}

/** Joins and checks: the entry or global, or everything that is wrong with it. */
export function composeEntry(
  envelope: Envelope,
  halves: Halves,
): { entry: Published; problems: [] } | { entry: null; problems: Problem[] } {
  const { type, id, locale } = envelope
  const whole = compose(envelope, halves)
  const slug = typeof halves.facts['slug'] === 'string' ? halves.facts['slug'] : null
  const entry = documentTypes[type].entry.safeParse(whole)
  const facts = documentTypes[type].facts.safeParse(halves.facts)
  if (entry.success && facts.success) return { entry: entry.data, problems: [] }

  const inFacts = facts.success
    ? []
    : toProblems(facts.error, halves.facts, { type, id, slug, locale: null })
  const known = new Set(inFacts.map(({ field }) => field))
  const inWhole = entry.success ? [] : toProblems(entry.error, whole, { type, id, slug, locale })
  return {
    entry: null,
    problems: [...inFacts, ...inWhole.filter(({ field }) => !known.has(field))],
  }
}
