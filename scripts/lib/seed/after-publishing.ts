import type { BasePayload } from 'payload'
import type { Problem } from '#schema/errors'
import { isLocale, type Locale } from '#schema/locales'
import { publishLanguage } from '../../../cms/publish/publish.ts'
import { withdrawLanguage } from '../../../cms/publish/withdraw.ts'
import { writeDocument } from '../../../cms/publish/write-document.ts'
import type { SeedEntry } from '../../seed/seed-entry.ts'
import { toDocument, type Resolvers } from './to-document.ts'

type Published = {
  payload: BasePayload
  seed: SeedEntry
  id: string
  resolvers: Resolvers
  /** The moment at which everything counts as published; as it comes where it is left out. */
  at?: Date | undefined
}

/** An entry as it was before its languages said more, with the text that is published first. */
export function earlier(seed: SeedEntry): SeedEntry {
  const text = Object.fromEntries(
    languagesOf(seed.text).map((locale) => [
      locale,
      { ...seed.text[locale], ...seed.before?.[locale] },
    ]),
  )
  return { ...seed, text }
}

/**
 * Does to a published entry what is to show: its languages say more than before, and their translations
 * do not yet; it is withdrawn.
 * @returns what could not be published
 */
export async function afterPublishing(published: Published): Promise<Problem[]> {
  const problems = await revise(published)
  if (published.seed.withdrawn) await withdraw(published)
  return problems
}

async function revise({ payload, seed, id, resolvers, at }: Published): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const locale of languagesOf(seed.before ?? {})) {
    const document = { payload, type: seed.type, id, locale }
    await writeDocument({
      ...document,
      data: toDocument(seed, locale, resolvers),
      draft: false,
      autosave: false,
    })
    const command = { ...document, by: 'Manara', isSaved: true }
    const result = await publishLanguage(at ? { ...command, now: at } : command)
    if (!result.ok) problems.push(...result.problems)
  }
  return problems
}

async function withdraw({ payload, seed, id, resolvers, at }: Published): Promise<void> {
  const target = seed.withdrawn?.instead ?? null
  const instead = target && {
    to: target.to,
    id: String(resolvers.findId(target.to, target.slug)),
  }
  for (const locale of languagesOf(seed.text)) {
    const command = { payload, type: seed.type, id, locale, by: 'Manara', instead }
    await withdrawLanguage(at ? { ...command, now: at } : command)
  }
}

const languagesOf = (byLanguage: object): Locale[] => Object.keys(byLanguage).filter(isLocale)
