import { localeCodes, type Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import type { Lead, Version } from './leads.ts'
import type { Used } from './types.ts'

/** Which of a document's fields lead somewhere, and in which languages readers see it. */
export type Found = {
  type: DocumentType
  id: string
  /** Keys of the contract. */
  keys: string[]
  /** In the order of the language table. */
  locales: Locale[]
}

/** Whether a field is what one looks for. */
export type IsUse = (lead: Lead, locale: Locale) => boolean

/** Documents with a field that leads to what one looks for, in the order in which they come. */
export function findUses(versions: readonly Version[], isUse: IsUse): Found[] {
  const found = new Map<string, { first: Version; keys: Set<string>; locales: Set<Locale> }>()
  for (const version of versions) {
    const { type, id, locale, isPublic } = version
    const leads = version.leads.filter((lead) => isUse(lead, locale))
    if (leads.length === 0) continue
    const name = `${type}/${id}`
    const known = found.get(name) ?? { first: version, keys: new Set(), locales: new Set() }
    for (const { key } of leads) known.keys.add(key)
    if (isPublic) known.locales.add(locale)
    found.set(name, known)
  }
  return [...found.values()].map(({ first: { type, id }, keys, locales }) => ({
    ...{ type, id, keys: [...keys] },
    locales: localeCodes.filter((locale) => locales.has(locale)),
  }))
}

/** Whether a field leads to an entry or shows a file, in running text too. */
export function leadsTo(used: Used): IsUse {
  const names = [`${used.to}/${used.id}`, ...('sha256' in used ? [`sha256/${used.sha256}`] : [])]
  return ({ to }) => names.some((name) => to.includes(name))
}
