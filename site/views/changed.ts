import { localeOf, type Locale } from '#schema/locales'
import type { Entry } from '#schema/types'
import type { StringKey } from '../i18n/schema.ts'
import type { Catalogue } from '../lib/catalogue.ts'
import { formatOf } from '../lib/format.ts'
import { entryPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { textParts } from '../lib/text-parts.ts'

/** What a page in another language says and this one does not yet. */
export type ChangedInfo = {
  /** What changed, in which language and on which day, as a sentence of the reader's language. */
  sentence: string
  /** The page that says it. */
  href: string
  /** For `lang` and `hreflang`. */
  lang: string
  /** The other language by its own name. */
  label: string
}

/** So many parts are named; that there are more is said. */
const namedParts = 3

/** What a reader of an outdated translation must know; `null` where nothing that is shown has changed. */
export function changedOf(entry: Entry, catalogue: Catalogue): ChangedInfo | null {
  const notice = catalogue.changeNoticeOf(entry)
  const reference = { to: entry.type, id: entry.id }
  const newer = notice && catalogue.find(notice.newer, reference)
  const keys = notice?.fields.filter((key) => textParts.includes(key)) ?? []
  if (!notice || !newer || keys.length === 0) return null
  const { t } = textOf(entry.locale)
  const { day } = formatOf(entry.locale)
  const { lang, label } = localeOf(notice.newer)
  return {
    sentence: t('changed.sentence', {
      language: t(`language.${notice.newer}`),
      day: day(notice.changedAt),
      parts: partsOf(entry.locale, keys),
    }),
    href: entryPath(newer),
    lang,
    label,
  }
}

/** `the steps, the papers to bring, the address and more` */
function partsOf(locale: Locale, keys: readonly string[]): string {
  const { t } = textOf(locale)
  const named = keys.slice(0, namedParts).map((key) => t(`changedPart.${key}` as StringKey))
  const more = keys.length > namedParts ? [t('changed.more')] : []
  return formatOf(locale).list([...named, ...more])
}
