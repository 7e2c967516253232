import { localeCodes, type Locale } from '#schema/locales'

// `ku` alone may mean any Kurdish; in Iraq it is Sorani.
const spokenAs: Record<string, Locale> = { ku: 'ckb' }

/**
 * The admin's language for a browser that has not chosen one; Arabic where it names none of ours.
 * @param header the request's `Accept-Language`
 * @example chooseLanguage('ku-Arab,en;q=0.5') // => 'ckb'
 */
export function chooseLanguage(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(';')
      return { code: tag.split('-')[0]?.toLowerCase() ?? '', weight: Number(quality.split('=')[1]) }
    })
    .sort((a, b) => b.weight - a.weight)
  for (const { code } of wanted) {
    const known = localeCodes.find((locale) => locale === (spokenAs[code] ?? code))
    if (known) return known
  }
  return 'ar'
}
