import type { BasePayload } from 'payload'
import { localeCodes, type Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { currentRows } from './entry-history.ts'
import { readHalves } from './read-document.ts'
import { changedSources, sourcesOf } from './sources.ts'
import { upgradedSources } from './upgraded.ts'

/** What readers of one language see of an entry or global. */
export type LanguageState = {
  locale: Locale
  state: 'unpublished' | 'published' | 'changed' | 'withdrawn'
  /** Keys of fields whose draft differs from what is public. */
  changed: string[]
  /** Since when the state is what it is; `null` where nothing was ever published. */
  since: string | null
}

/** The state of every language of one document, in the order of the language table. */
export async function languageStates({
  payload,
  type,
  id,
}: {
  payload: BasePayload
  type: DocumentType
  id: string
}): Promise<LanguageState[]> {
  const rows = await currentRows({ payload, type, id })
  return Promise.all(
    localeCodes.map(async (locale) => {
      const row = rows.get(locale)
      if (!row) return { locale, state: 'unpublished' as const, changed: [], since: null }
      const since = row.effectiveAt
      if (row.action === 'withdraw') {
        return { locale, state: 'withdrawn' as const, changed: [], since }
      }
      const halves = await readHalves({ payload, type, id, locale })
      const changed = changedSources(upgradedSources(row), sourcesOf(type, halves))
      return { locale, state: changed.length > 0 ? 'changed' : 'published', changed, since }
    }),
  )
}
