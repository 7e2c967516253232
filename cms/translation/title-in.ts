import type { Locale } from '#schema/locales'
import type { DocumentStates } from '../states/types.ts'

/**
 * A document's title for a reader of the admin: in their language, else in the language it was written
 * in, else in any; `null` where it has none.
 */
export function titleIn(
  { titles, sourceLanguage }: Pick<DocumentStates, 'titles' | 'sourceLanguage'>,
  language: Locale,
): { text: string; locale: Locale } | null {
  const order = [language, sourceLanguage, ...(Object.keys(titles) as Locale[])]
  for (const locale of order) {
    const text = titles[locale]
    if (text !== undefined) return { text, locale }
  }
  return null
}
