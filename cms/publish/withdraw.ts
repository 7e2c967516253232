import type { Locale } from '#schema/locales'
import { schemaVersion } from '#schema/snapshot'
import { currentPublications, nextMoment } from './current-publications.ts'
import { documentKey, withDocumentLock } from './document-lock.ts'
import { entryRows } from './entry-history.ts'
import { appendRow } from './publication-rows.ts'
import type { Command } from './publish.ts'
import { textless } from './textless.ts'

/**
 * Takes one document out of public view in one language; one without text in every language.
 * @returns the languages in which it was public and is no longer.
 */
export async function withdrawLanguage(command: Command): Promise<{ withdrawn: Locale[] }> {
  const { payload, type, id, locale, by } = command
  return withDocumentLock(documentKey(type, id), async () => {
    const rows = await entryRows({ payload, type, id })
    const now = nextMoment(rows, command.now)
    const withdrawn = currentPublications(rows, now).filter(
      (row) => row.action === 'publish' && (textless(type) || row.locale === locale),
    )
    for (const { locale: each } of withdrawn) {
      await appendRow(payload, {
        ...{ type, entry: id, locale: each, action: 'withdraw', schemaVersion, byName: by },
        ...{ effectiveAt: now.toISOString(), facts: null, text: null, textPublishedAt: null },
        sources: {},
      })
    }
    return { withdrawn: withdrawn.map((row) => row.locale) }
  })
}
