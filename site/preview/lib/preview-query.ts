import { isLocale, type Locale } from '#schema/locales'
import { entryTypes, globalTypes, type DocumentType } from '#schema/slugs'

/** Which draft a preview is asked for, by whom, and the right to it. */
export type PreviewQuery = {
  type: DocumentType
  /** The document's id; a global's is its name. */
  id: string
  locale: Locale
  /** The editor's language. */
  language: Locale
  token: string
}

/** Reads a query; `null` where it asks for nothing that there is. The token is the CMS's to judge. */
export function readPreviewQuery(query: URLSearchParams): PreviewQuery | null {
  const type = [...entryTypes, ...globalTypes].find((name) => name === query.get('type'))
  const [id, locale, token] = [query.get('id'), query.get('locale'), query.get('token')]
  if (!type || !id || !isLocale(locale) || !token) return null
  return { type, id, locale, language: languageOf(query), token }
}

/** The editor's language of a query, English where it names none of ours. */
export function languageOf(query: URLSearchParams): Locale {
  const language = query.get('language')
  return isLocale(language) ? language : 'en'
}

/** The query again, as this server and the CMS take it, without the token. */
export function draftQuery({ type, id, locale, language }: PreviewQuery): string {
  return new URLSearchParams({ type, id, locale, language }).toString()
}
