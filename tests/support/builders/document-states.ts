import { localeCodes, type Locale } from '#schema/locales'
import type { DocumentStates, LanguageState } from '../../../cms/states/types.ts'

/** One language of a document, missing unless said otherwise. */
function languageState(
  locale: Locale,
  own: Partial<Omit<LanguageState, 'locale'>> = {},
): LanguageState {
  return {
    ...{ locale, state: 'missing', isPublic: false, isSource: locale === 'ar' },
    ...{ changed: [], sensitive: [], outdated: [], since: null, instead: null },
    ...{ review: null, scheduled: [] },
    ...own,
  }
}

/** A document that readers have in Arabic, its source; other languages as given, else missing. */
export function documentStates(
  own: Partial<Omit<DocumentStates, 'languages'>> = {},
  languages: Partial<Record<Locale, Partial<Omit<LanguageState, 'locale'>>>> = {},
): DocumentStates {
  const published = {
    state: 'published',
    isPublic: true,
    since: '2026-11-01T08:00:00.000Z',
  } as const
  return {
    ...{ type: 'service', id: '1', slug: 'loans', titles: { ar: 'القروض' }, sourceLanguage: 'ar' },
    ...{ owner: null, nextCheckDue: null, demo: false, updatedAt: '2026-11-01T08:00:00.000Z' },
    languages: localeCodes.map((locale) =>
      languageState(locale, { ...(locale === 'ar' ? published : {}), ...languages[locale] }),
    ),
    ...own,
  }
}
