import type { Locale } from '#schema/locales'

/** A text and where it stands: `service/loan-advice.steps.0`. */
export type Found = { where: string; text: string }

/** Every text inside a value, however deep. */
export function stringsIn(value: unknown, where: string): Found[] {
  if (typeof value === 'string') return [{ where, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'kind' ? [] : stringsIn(inner, `${where}.${key}`),
  )
}

// Names that stay in Latin letters, placeholders, examples of what to type, web addresses, links to
// entries, and marks of numbered lists.
const asWritten =
  /\(?https:\/\/[^\s)]+\)?|www\.[a-z.]+|\]\([a-z]+\/[a-z0-9-]+\)|\{\w+\}|^\d+\. |08:30|DE$|job-counselling|ICMPD|IOM|CAIR|RELEC|MIGRA\.P|NORAQ|ERRIN|ETTC|GMAC|Mercy Hands(?: for Humanitarian Aid)?|WCAG 2\.2|AA|JavaScript|WhatsApp|Excel|CSV(?: UTF-8)?|iCalendar|xlsx/gm

const letters: Record<Locale, RegExp> = {
  ar: /[^ء-غف-يًٌٍَُِّْ٠-٩\s.،؛؟:!«»()[\]*#>/٪٬…–+-]/gu,
  ckb: /[^ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ٠-٩\s.،؛؟:!«»()[\]*#>/٪٬…–+-]/gu,
  en: /[\u0600-\u06ff«»]/gu,
}

/** Letters, digits and marks that the language does not write. */
export function wrongScript(locale: Locale, { where, text }: Found): string[] {
  const wrong = text.replace(asWritten, '').match(letters[locale])
  return wrong ? [`${where}: ${wrong.join('')}`] : []
}

const pairs: Record<Locale, readonly (readonly [string, string])[]> = {
  ar: [['«', '»']],
  ckb: [['«', '»']],
  en: [['“', '”']],
}

/** Texts that open a quotation, a bracket or bold letters without closing them, or use other marks. */
export function wrongQuotes(locale: Locale, { where, text }: Found): string[] {
  const count = (mark: string) => text.split(mark).length - 1
  const open = [...pairs[locale], ['(', ')'] as const].some(([a, b]) => count(a) !== count(b))
  const bold = count('**') % 2 === 1
  return open || bold || text.includes('"') ? [`${where}: ${text}`] : []
}

const opening = /[\u202a\u202b\u202d\u202e\u2066\u2067\u2068]/g
const closing = /[\u202c\u2069]/g

/** Whether a text opens a direction that it does not close, or closes one that it did not open. */
export function directionFaults(text: string): boolean {
  return (text.match(opening)?.length ?? 0) !== (text.match(closing)?.length ?? 0)
}
